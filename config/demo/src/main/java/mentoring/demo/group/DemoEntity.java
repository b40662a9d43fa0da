package mentoring.demo.group;

/**
 * A company of the demo group.
 *
 * @param code lower case with hyphens; also the name of its branch in the directory and its mail domain
 * @param culture the language tag of its names, sites and trades: a properties file beside this class
 * @param size number of people in the full-size group
 */
public record DemoEntity(String code, String name, String culture, int size) {

    /** The domain of its mail addresses; {@code .example} can never be anyone's. */
    public String mailDomain() {
        return code + ".example";
    }
}
