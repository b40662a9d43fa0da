package mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language in which this request wants its texts. */
@RequestScoped
public class RequestLanguage {
    @Inject
    private HttpServletRequest http;

    /** French or English. */
    public Locale locale() {
        return Languages.of(http);
    }
}
