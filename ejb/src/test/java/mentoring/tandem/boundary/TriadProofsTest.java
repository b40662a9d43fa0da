package mentoring.tandem.boundary;

import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.shared.Refusal;
import mentoring.tandem.boundary.VerificationView.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TriadProofsTest {
    private WaveTandems wave;

    @BeforeEach
    void open() {
        wave = new WaveTandems(TRIAD);
    }

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void shows_that_nothing_exceeds_the_triads() {
        PairingView pairing = wave.mentors(4, 3).mentees(13).pair();

        CertificateView certificate = certificate(pairing);

        assertThat(certificate.proves()).isTrue();
        assertThat(certificate.primal())
                .isEqualTo(certificate.dual())
                .isEqualTo(new CertificateView.Worth(12, pairing.points()));
        assertThat(certificate.gap()).isZero();
        assertThat(certificate.gapPerMillion()).isZero();
        assertThat(certificate.seatWorth()).isGreaterThan(pairing.points() / 12);
        assertThat(certificate.eligiblePairs()).isEqualTo(4 * 13);
        assertThat(certificate.violations()).isZero();
        assertThat(certificate.result()).isEqualTo(pairing.digest());
    }

    @Test
    void makes_the_certificate_again_by_asking_every_rule_about_every_triad() {
        PairingView pairing = wave.mentors(3, 3).mentees(10).pair();
        wave.staff.depart(101);

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isTrue();
        assertThat(verified.by()).isEqualTo(Means.RULES);
        assertThat(verified.certificate()).isEqualTo(certificate(pairing));
        assertThat(verified.input()).isEqualTo(certificate(pairing).input());
        assertThat(verified.replayed()).isNull();
    }

    @Test
    void comes_to_the_same_triads_when_asked_to() {
        PairingView pairing = wave.mentors(3, 3).mentees(10).pair();
        wave.mentor(4, 3).mentees(150, 5);

        VerificationView verified = verify(pairing, new NewVerification(true));

        assertThat(verified.confirmed()).isTrue();
        assertThat(verified.replayed()).isEqualTo(pairing.digest());
    }

    @Test
    void makes_the_bound_of_more_than_sixty_again_by_the_compiled_policy() {
        PairingView pairing = wave.mentors(5, 3).mentees(61).pair();

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isTrue();
        assertThat(verified.by()).isEqualTo(Means.MASKS);
        assertThat(verified.certificate())
                .isEqualTo(certificate(pairing))
                .satisfies(made -> assertThat(made.gap()).isNotNegative());
        assertThat(certificate(pairing).dual())
                .isEqualTo(new CertificateView.Worth(
                        15, pairing.points() + certificate(pairing).gap()));
    }

    @Test
    void confirms_nothing_when_the_prices_of_the_proof_were_changed() {
        PairingView pairing = wave.mentors(3, 3).mentees(10).pair();
        new KeptInput(wave).rewrite(text -> text.replaceAll("(\\n\\[0,0,\\[)(\\d+)", "$199999$2"));

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isFalse();
        assertThat(verified.certificate().gap()).isPositive();
    }

    @Test
    void confirms_nothing_when_a_triad_was_taken_out() {
        PairingView pairing = wave.mentors(3, 3).mentees(10).pair();
        new KeptInput(wave)
                .rewrite(text ->
                        text.replaceFirst("\\n\\[1,\\[[0-9,]+]]", "").replace("\"together\":3", "\"together\":2"));

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isFalse();
        assertThat(verified.certificate().result()).isNotEqualTo(pairing.digest());
    }

    @Test
    void refuses_triads_of_a_time_when_no_proof_was_kept() {
        PairingView pairing = wave.mentors(1, 3).mentees(3).pair();
        new KeptInput(wave)
                .rewrite(text -> text.replaceAll("\\n\\[\\d+,\\d+,\\[[0-9,]*]]", "")
                        .replaceFirst("\"proof\":\\{[^}]*}", "\"proof\":null"));

        assertThatThrownBy(() -> verify(pairing, NewVerification.USUAL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing-input-gone"));
    }

    private CertificateView certificate(PairingView pairing) {
        return wave.proofs().certificate(MANAGER, pairing.id());
    }

    private VerificationView verify(PairingView pairing, NewVerification asked) {
        return wave.in(() -> wave.proofs().verify(MANAGER, pairing.id(), asked));
    }
}
