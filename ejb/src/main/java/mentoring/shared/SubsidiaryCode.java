package mentoring.shared;

import java.util.regex.Pattern;

/**
 * Names a subsidiary in files, tokens, addresses and messages.
 *
 * @param value 2 to 40 lower-case letters, digits and hyphens, starting with a letter; anything else is refused with {@code invalid-input}
 */
public record SubsidiaryCode(String value) implements Comparable<SubsidiaryCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public SubsidiaryCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw InvalidInput.at("subsidiary", new Phrase(SubsidiaryCode.class, "accepted.subsidiary"));
        }
    }

    @Override
    public int compareTo(SubsidiaryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
