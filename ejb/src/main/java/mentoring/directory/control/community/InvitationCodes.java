package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import java.security.SecureRandom;
import java.util.Base64;
import mentoring.directory.entity.Digest;

/** Codes that open invitations: 192 random bits, written with 32 letters, digits, - and _. */
@Dependent
public class InvitationCodes {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    public String next() {
        byte[] code = new byte[BYTES];
        RANDOM.nextBytes(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** What is stored of a code; nobody can try out 192 bits, so it needs neither salt nor patience. */
    public static String hash(String code) {
        return Digest.of(code);
    }
}
