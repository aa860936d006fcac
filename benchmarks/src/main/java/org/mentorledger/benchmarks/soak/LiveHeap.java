package org.mentorledger.benchmarks.soak;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another process of this machine still holds in its heap when it was just collected. */
final class LiveHeap implements AutoCloseable {
    private static final double MEGA = 1 << 20;

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private LiveHeap(JMXConnector connector, MemoryMXBean memory) {
        this.connector = connector;
        this.memory = memory;
    }

    /** That of the process of this number. */
    @SuppressWarnings("BanJNDI") // of a process that this one started itself
    static LiveHeap of(long process) throws IOException {
        VirtualMachine machine = attach(process);
        try {
            JMXConnector connector =
                    JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            return new LiveHeap(
                    connector,
                    ManagementFactory.newPlatformMXBeanProxy(
                            connector.getMBeanServerConnection(),
                            ManagementFactory.MEMORY_MXBEAN_NAME,
                            MemoryMXBean.class));
        } finally {
            machine.detach();
        }
    }

    double megabytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGA;
    }

    private static VirtualMachine attach(long process) throws IOException {
        try {
            return VirtualMachine.attach(String.valueOf(process));
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
