package mentoring.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that the rules do not allow, with a stable code and the facts that explain it.
 *
 * <p>Each capability has its own subclass, made through named factories. Titles and details in French and English stand in
 * {@code mentoring/<capability>/refusals_*.properties}; the HTTP status of each code stands in one table of the web module. A refusal
 * rolls the transaction back (declared in ejb-jar.xml) and has had no effect.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> facts;

    /**
     * @param code stable, lower-case, hyphenated, for example {@code enrolment-window-closed}
     * @param facts named values that the texts refer to and that callers may read; never personal data of others
     */
    protected Refusal(String code, Map<String, ?> facts) {
        super(code + " " + facts);
        this.code = code;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** What the texts refer to: the facts, some of them perhaps as a {@link Phrase} of the reader's language. */
    public Map<String, Object> words() {
        return facts;
    }
}
