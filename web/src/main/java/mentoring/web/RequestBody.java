package mentoring.web;

import jakarta.enterprise.context.RequestScoped;

/** The bytes of this request's body, as they came. */
@RequestScoped
public class RequestBody {
    private byte[] bytes = {};

    void keep(byte[] body) {
        bytes = body.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
