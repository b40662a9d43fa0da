package mentoring.shared.control.settings;

/**
 * One thing an installation may configure.
 *
 * @param key as in {@code mentoring.properties}
 * @param rule what it accepts
 * @param required whether the module needs a value (a default counts)
 * @param secret whether its value must never be shown
 */
record Setting(String key, Rule rule, boolean required, boolean secret) {
    static Setting required(String key, Rule rule) {
        return new Setting(key, rule, true, false);
    }

    static Setting optional(String key, Rule rule) {
        return new Setting(key, rule, false, false);
    }

    Setting asSecret() {
        return new Setting(key, rule, required, true);
    }
}
