package org.mentorledger.server.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data folder as a bean: whoever has it, has it locked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class DataFolderBeans {

    @Bean
    FolderLock folderLock(StoreSettings settings) {
        return FolderLock.take(DataFolder.at(settings.data()));
    }

    /** Named with the lock as its source, so that the lock is taken before anybody reads and let go after everybody. */
    @Bean
    @SuppressWarnings("unused") // the lock is needed, not used
    DataFolder dataFolder(FolderLock lock, StoreSettings settings) {
        return DataFolder.at(settings.data());
    }
}
