package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.tandem.boundary.VerificationView.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingProofsTest {
    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void shows_the_certificate_of_a_pairing() {
        in(PAIR).mentors(2, 2).mentees(5);
        PairingView pairing = wave.pair();

        CertificateView certificate = wave.proofs().certificate(MANAGER, pairing.id());

        assertThat(certificate.proves()).isTrue();
        assertThat(certificate.violations()).isZero();
        assertThat(certificate.eligiblePairs()).isEqualTo(10);
        assertThat(certificate.primal())
                .isEqualTo(certificate.dual())
                .isEqualTo(new CertificateView.Worth(4, pairing.points()));
        assertThat(certificate.result()).isEqualTo(pairing.digest());
    }

    @Test
    void makes_the_same_certificate_again_and_comes_to_the_same_when_asked_to() {
        in(PAIR).mentors(2, 2).mentees(5);
        PairingView pairing = wave.pair();

        VerificationView usual = verify(pairing, NewVerification.USUAL);
        VerificationView again = verify(pairing, new NewVerification(true));

        assertThat(usual.confirmed()).isTrue();
        assertThat(usual.by()).isEqualTo(Means.RULES);
        assertThat(usual.replayed()).isNull();
        assertThat(usual.certificate()).isEqualTo(wave.proofs().certificate(MANAGER, pairing.id()));
        assertThat(again.confirmed()).isTrue();
        assertThat(again.replayed()).isEqualTo(pairing.digest());
    }

    @Test
    void does_not_care_what_became_of_people_and_policy_afterwards() {
        in(PAIR).mentors(2, 1).mentees(3);
        PairingView pairing = wave.pair();
        wave.staff.depart(101);
        wave.mentor(3, 3).mentees(104, 2);

        assertThat(verify(pairing, new NewVerification(true)).confirmed()).isTrue();
    }

    @Test
    void refuses_what_is_kept_when_a_byte_of_it_was_changed() {
        in(PAIR).mentors(2, 1).mentees(2);
        PairingView pairing = wave.pair();
        new KeptInput(wave).rewriteBytes(kept -> {
            byte[] changed = kept.clone();
            changed[kept.length / 2] ^= 1;
            return changed;
        });

        assertThatThrownBy(() -> verify(pairing, NewVerification.USUAL)).satisfies(code("pairing-input-broken"));
    }

    @Test
    void confirms_nothing_when_a_row_of_it_was_changed() {
        in(PAIR).mentors(2, 1).mentees(2);
        PairingView pairing = wave.pair();
        new KeptInput(wave).rewrite(text -> text.replace("\n[101,", "\n[103,").replace("[101]", "[103]"));

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isFalse();
        assertThat(verified.certificate().proves()).isTrue();
        assertThat(verified.input())
                .isNotEqualTo(wave.proofs().certificate(MANAGER, pairing.id()).input());
    }

    @Test
    void confirms_nothing_when_somebody_else_was_written_into_the_result() {
        in(PAIR).mentors(2, 1).mentees(2);
        PairingView pairing = wave.pair();
        new KeptInput(wave)
                .rewrite(text -> text.replaceAll("\\n\\[1,\\[(\\d+)]]\\n\\[2,\\[(\\d+)]]", "\n[1,[$2]]\n[2,[$1]]"));

        VerificationView verified = verify(pairing, NewVerification.USUAL);

        assertThat(verified.confirmed()).isFalse();
        assertThat(verified.certificate().result()).isNotEqualTo(pairing.digest());
    }

    @Test
    void says_when_nothing_is_kept() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();
        wave.in(() -> wave.database
                .entityManager()
                .createQuery("delete from PairingInput")
                .executeUpdate());

        assertThatThrownBy(() -> verify(pairing, NewVerification.USUAL)).satisfies(code("pairing-input-gone"));
    }

    @Test
    void is_for_those_who_oversee_the_subsidiary() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();
        Caller elsewhere = new Caller("x", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-energie"));
        Caller member = WaveTandems.self(new PersonId(101));

        assertThatThrownBy(() -> wave.proofs().certificate(elsewhere, pairing.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.proofs().verify(elsewhere, pairing.id(), NewVerification.USUAL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.proofs().verify(member, pairing.id(), NewVerification.USUAL))
                .isInstanceOf(NotAllowed.class);
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private VerificationView verify(PairingView pairing, NewVerification asked) {
        return wave.in(() -> wave.proofs().verify(MANAGER, pairing.id(), asked));
    }

    private static Consumer<Throwable> code(String expected) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(expected));
    }
}
