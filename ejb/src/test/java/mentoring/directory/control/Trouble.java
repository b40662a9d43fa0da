package mentoring.directory.control;

import java.util.List;
import java.util.Random;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.ldap.Cookies;
import mentoring.directory.control.settings.SubsidiarySettings;

/** What goes wrong between a directory and us. */
final class Trouble {
    /** An account that is shown three entries at most. */
    static final String LIMITED = "cn=limited,dc=aurore,dc=example";

    private static final List<String> COOKIES =
            List.of("rid=000,csn=20991231235959.000000Z#000000#000#000000", "rid=000,csn=2020", "garbage");

    private final Random random;
    private final Follower follower;
    private final Dialect dialect;

    Trouble(Random random, Follower follower, Dialect dialect) {
        this.random = random;
        this.follower = follower;
        this.dialect = dialect;
    }

    /** In one of four cases something, which no run may fail for. */
    void spoilTheMark(Line line) {
        if (random.nextInt(4) == 0) {
            SubsidiarySettings settings = line.settings(ASubsidiary.READER);
            int which = random.nextInt(5);
            follower.loseTheMark(
                    line.code(),
                    which < COOKIES.size() && dialect == Dialect.OPENLDAP
                            ? Cookies.sealed(COOKIES.get(which), settings)
                            : "SYNCREPL:bm9uc2Vuc2U:0123456789abcdef");
        }
    }

    /**
     * In four of five cases something.
     *
     * @param cuttable the lines to branches that somebody waits for: from which people were imported
     */
    void any(Line line, List<Line> cuttable) {
        switch (random.nextInt(5)) {
            case 0 -> spoilTheMark(line);
            case 1 -> line.cutAfter(random.nextInt(4_000));
            case 2 -> cuttable.stream().filter(other -> other != line).forEach(other -> other.cutAfter(0));
            case 3 -> limit(line);
            default -> {
                // All is well.
            }
        }
    }

    void end(Line line) {
        line.mend();
        follower.describe(line.settings(ASubsidiary.READER));
    }

    private void limit(Line line) {
        if (dialect == Dialect.OPENLDAP) {
            follower.describe(line.settings(LIMITED));
        }
    }
}
