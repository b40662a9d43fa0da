package mentoring.directory.control.settings;

/** Tells texts that no encoding can write down: half of a surrogate pair stands in them. */
public final class Surrogates {
    private Surrogates() {}

    public static boolean areHalvedIn(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
