package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {
    private static final KeyedRequest FIRST = request("ada", "POST", "/waves/1", "k", "{}");

    @Test
    void is_the_same_when_it_is_sent_again() {
        assertThat(request("ada", "POST", "/waves/1", "k", "{}")).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"bob,POST,/waves/1,k", "ada,PUT,/waves/1,k", "ada,POST,/waves/2,k", "ada,POST,/waves/1,K"})
    void is_another_for_another_caller_method_address_or_key(String who, String method, String path, String key) {
        assertThat(request(who, method, path, key, "{}").keyDigest()).isNotEqualTo(FIRST.keyDigest());
    }

    @Test
    void keeps_its_key_but_not_its_digest_with_another_body() {
        KeyedRequest other = request("ada", "POST", "/waves/1", "k", "[]");
        assertThat(other.keyDigest()).isEqualTo(FIRST.keyDigest());
        assertThat(other.requestDigest()).isNotEqualTo(FIRST.requestDigest());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refuses_a_missing_key(String key) {
        assertThatThrownBy(() -> request("ada", "POST", "/waves/1", key, "{}"))
                .hasMessageStartingWith("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "caf\u00e9", "a\nb"})
    void refuses_a_key_that_is_not_printable_ascii(String key) {
        assertThatThrownBy(() -> request("ada", "POST", "/waves/1", key, "{}"))
                .hasMessageStartingWith("idempotency-key-malformed");
    }

    @Test
    void takes_keys_of_200_characters_and_no_longer() {
        assertThat(request("ada", "POST", "/waves/1", "k".repeat(200), "{}")).isNotNull();
        assertThatThrownBy(() -> request("ada", "POST", "/waves/1", "k".repeat(201), "{}"))
                .hasMessageStartingWith("idempotency-key-malformed");
    }

    private static KeyedRequest request(String who, String method, String path, String key, String body) {
        return KeyedRequest.of(who, method, path, key, body.getBytes(StandardCharsets.UTF_8));
    }
}
