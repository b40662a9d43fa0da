package mentoring.directory.control.settings;

/** Tells texts that no encoding can write down: half of a surrogate pair stands in them. */
public final class Surrogates {
    private Surrogates() {}

    public static boolean areHalvedIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Surrogates::isHalf);
            }
        }
        return false;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
