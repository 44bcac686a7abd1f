package org.linkwright.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {}
