package mentoring.shared.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One request under one idempotency key, and the answer it was given. */
@Entity
@Table(name = "idempotent_request")
public class IdempotentRequest {
    @Id
    @Column(name = "key_digest")
    private String keyDigest;

    @Column(name = "request_digest")
    private String requestDigest;

    private int status;
    private String location;
    private String etag;
    private String body;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected IdempotentRequest() {}

    /** Claims a key: nobody else can have it until the transaction ends. */
    public IdempotentRequest(String keyDigest, String requestDigest, Instant claimedAt) {
        this.keyDigest = keyDigest;
        this.requestDigest = requestDigest;
        this.answeredAt = claimedAt;
    }

    public boolean isFor(String digest) {
        return requestDigest.equals(digest);
    }

    public void answer(int status, String location, String etag, String body) {
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public String location() {
        return location;
    }

    public String etag() {
        return etag;
    }

    public String body() {
        return body;
    }
}
