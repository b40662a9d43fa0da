package mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language of human texts: the first of French and English that the caller's {@code Accept-Language} names, French when in doubt. */
final class Languages {
    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    static Locale of(HttpServletRequest request) {
        // Without the header the container answers the locale of the machine, which is no wish of the caller.
        boolean wished = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return wished ? of(Collections.list(request.getLocales())) : Locale.FRENCH;
    }

    /** @param accepted in order of preference */
    static Locale of(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }
}
