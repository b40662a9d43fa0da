package mentoring.demo.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer over HTTP. */
record Answer(int status, String type, String body) {

    static Answer text(String body) {
        return new Answer(200, "text/plain;charset=UTF-8", body);
    }

    static Answer json(Map<String, Object> body) {
        return new Answer(200, "application/json", JSONObjectUtils.toJSONString(body));
    }

    static Answer refused(int status, String sentence) {
        return new Answer(status, "text/plain;charset=UTF-8", sentence + "\n");
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
