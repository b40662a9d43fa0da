package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private static final Seal SEAL = Seal.of("ada\nPOST\n/invitations\nk");
    private static final String TEXT = "{\"code\":\"sésame\"}";

    @Test
    void opens_what_it_has_closed() {
        assertThat(SEAL.open(SEAL.close(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void shows_nothing_of_the_text_and_never_closes_it_the_same_way_twice() {
        assertThat(SEAL.close(TEXT)).doesNotContain("code").isNotEqualTo(SEAL.close(TEXT));
    }

    @Test
    void leaves_another_request_before_a_closed_door() {
        String closed = SEAL.close(TEXT);

        assertThatThrownBy(() -> Seal.of("ada\nPOST\n/invitations\nK").open(closed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void gives_a_text_that_was_never_closed_as_it_is_and_nothing_for_nothing() {
        assertThat(SEAL.open(TEXT)).isEqualTo(TEXT);
        assertThat(SEAL.close(null)).isNull();
        assertThat(SEAL.open(null)).isNull();
    }

    @Test
    void tells_its_key_to_no_log() {
        assertThat(SEAL.toString()).doesNotContain(SEAL.key());
    }
}
