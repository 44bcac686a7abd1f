package org.linkwright.registry;

/** Nor a repository. */
public class OpenRepository
    implements io.quarkus.hibernate.orm.panache.PanacheRepository<OpenEntity> {}
