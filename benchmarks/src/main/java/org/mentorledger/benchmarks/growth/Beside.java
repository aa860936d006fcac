package org.mentorledger.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/** The same work at several sizes, each beside the smallest: flat is 1.00. */
final class Beside {
    private Beside() {}

    static Table theSmallest(String title, String unit, List<Series> bySize) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(bySize.get(0)));
        bySize.stream().skip(1).forEach(larger -> rows.add(Table.Row.of(larger, bySize.get(0))));
        return new Table(title, unit, rows);
    }
}
