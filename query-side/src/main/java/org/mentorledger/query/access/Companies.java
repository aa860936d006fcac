package org.mentorledger.query.access;

import java.util.Collection;
import java.util.Map;

/** Who stands and stood in which mentorship, and when; answered by the roster. */
public interface Companies {

    /** Those of these mentorships, by mentorship; absent where there is none. */
    Map<String, Company> companiesOf(Collection<String> mentorshipIds);
}
