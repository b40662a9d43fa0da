package mentoring.directory.control.settings;

/** A password that is known by reference alone: looked up at the moment of use, so that it can be rotated, and never printed. */
public final class Secret {
    private final String reference;
    private final References references;

    Secret(String reference, References references) {
        this.reference = reference;
        this.references = references;
    }

    /** @throws IllegalStateException when the reference has come to lead nowhere since the file was read */
    public String reveal() {
        return references.resolve(reference).orElseThrow(() -> new IllegalStateException(reference + " leads nowhere"));
    }

    @Override
    public String toString() {
        return reference;
    }
}
