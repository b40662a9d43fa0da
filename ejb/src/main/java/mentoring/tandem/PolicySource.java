package mentoring.tandem;

/** Where a value of a pairing policy comes from; each goes over those before it. */
public enum PolicySource {
    /** The template of the programme, and for reverse mentoring the installation's points. */
    DEFAULT,
    /** What the programme decides. */
    PROGRAMME,
    /** The file of the wave's subsidiary. */
    SUBSIDIARY
}
