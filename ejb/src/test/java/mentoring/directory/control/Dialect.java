package mentoring.directory.control;

/**
 * How a kind of directory writes down what happens in it.
 *
 * @param rdn the attribute that names a person's entry
 * @param kind the object class of people
 * @param login the attribute that holds the login
 * @param membership the attribute by which the filter lets people through
 * @param in its value for those whom the filter lets through
 * @param out its value for the others
 * @param profile lines of a subsidiary's file
 */
record Dialect(String rdn, String kind, String login, String membership, String in, String out, String profile) {
    static final Dialect OPENLDAP = new Dialect(
            "uid",
            "inetOrgPerson",
            "uid",
            "businessCategory",
            "staff",
            "outside",
            "directory.filter = (&(objectClass=inetOrgPerson)(businessCategory=staff))");

    static final Dialect ACTIVE_DIRECTORY = new Dialect(
            "cn", "user", "sAMAccountName", "userAccountControl", "544", "546", "profile = active-directory");
}
