package badhouse.query.alpha.one;

import org.springframework.stereotype.Controller;

/** Is a controller, and does not say of what. */
@Controller
public class OneResolver {}
