package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidTest {
    @Test
    void swaps_the_bytes_of_the_first_three_groups() {
        byte[] bytes = HexFormat.of().parseHex("33221100554477668899aabbccddeeff");

        assertThat(Guid.text(bytes)).hasValue("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(Guid.bytes("00112233-4455-6677-8899-AABBCCDDEEFF")).hasValue(bytes);
    }

    @Test
    void keeps_every_bit() {
        Random random = new Random(1);
        byte[] bytes = new byte[16];
        for (int i = 0; i < 1_000; i++) {
            random.nextBytes(bytes);
            assertThat(Guid.bytes(Guid.text(bytes).orElseThrow())).hasValue(bytes);
        }
        assertThat(Guid.text(new byte[16])).hasValue(new UUID(0, 0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "1-1-1-1-1",
                "00112233445566778899aabbccddeeff",
                "00112233-4455-6677-8899-aabbccddeef*",
                "{0112233-4455-6677-8899-aabbccddeef}"
            })
    void knows_no_other_text(String text) {
        assertThat(Guid.bytes(text)).isEmpty();
    }

    @Test
    void knows_no_other_number_of_bytes() {
        assertThat(Guid.text(new byte[15])).isEmpty();
        assertThat(Guid.text(new byte[17])).isEmpty();
    }
}
