package mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;

/** The language of human texts: the one of French and English that the caller's {@code Accept-Language} prefers, French when in doubt. */
final class Languages {
    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(HttpServletRequest request) {
        return of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** @param wished the header; null, empty or malformed is no wish, and never a reason to refuse a request */
    static Locale of(String wished) {
        return ranges(wished).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }

    private static List<LanguageRange> ranges(String wished) {
        if (wished == null || wished.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(wished);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // The JDK answers some malformed ranges ("-") with the latter.
            return List.of();
        }
    }
}
