package mentoring.demo.issuer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a request, from its query and its form body alike. */
final class Form {

    private static final int LIMIT_BYTES = 16 * 1024;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form() {}

    static Form of(HttpExchange exchange) throws IOException {
        Form form = new Form();
        form.read(exchange.getRequestURI().getRawQuery());
        form.read(new String(exchange.getRequestBody().readNBytes(LIMIT_BYTES), StandardCharsets.UTF_8));
        return form;
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    private void read(String encoded) {
        if (encoded == null || encoded.isBlank()) {
            return;
        }
        for (String pair : encoded.strip().split("&")) {
            String[] sides = pair.split("=", 2);
            fields.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>())
                    .add(sides.length == 2 ? decoded(sides[1]) : "");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
