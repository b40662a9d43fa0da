package mentoring.directory.control.settings;

/** A text of which only so many characters may be looked at, however often each. */
final class CountedText implements CharSequence {
    private final String text;
    private int left;

    CountedText(String text, int most) {
        this.text = text;
        this.left = most;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new PatternExhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
