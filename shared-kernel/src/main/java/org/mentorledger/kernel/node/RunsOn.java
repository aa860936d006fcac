package org.mentorledger.kernel.node;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On which nodes a bean is made: on those that have one of these roles. A package says it for its beans; a bean of another
 * role says so itself. Aggregates, reactions, projections, views and controllers need not: what they are tells.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface RunsOn {

    /** One of these is enough. */
    NodeRole[] value();

    /** And none of these: such nodes have another bean in its place. */
    NodeRole[] without() default {};
}
