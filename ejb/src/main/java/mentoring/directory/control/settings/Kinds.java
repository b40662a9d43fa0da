package mentoring.directory.control.settings;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the keys of a subsidiary's file accept. */
final class Kinds {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]*(;[A-Za-z0-9-]+)*|[0-9]+(\\.[0-9]+)+");
    private static final Pattern EXTENSIBLE = Pattern.compile("\\([^=()]*:=");
    private static final Pattern USER_PRINCIPAL = Pattern.compile("[^@\\s=,]{1,100}@[A-Za-z0-9.-]{1,200}");
    private static final Set<String> LANGUAGES = Arrays.stream(Locale.getAvailableLocales())
            .map(Locale::toLanguageTag)
            .filter(tag -> !tag.equals("und"))
            .collect(Collectors.toSet());

    static final Kind<String> ZONE =
            listed("a zone of the IANA database such as Europe/Paris", ZoneId.getAvailableZoneIds());
    static final Kind<String> LOCALE = listed("a language tag such as fr-FR", LANGUAGES);
    static final Kind<Tls> TLS =
            new Kind<>("plain, ldaps or starttls", List.of("plain", "ldaps", "starttls"), Kinds::tls);
    static final Kind<ChangeTracking> CHANGES = new Kind<>(
            "auto, syncrepl, dirsync, timestamp or none",
            List.of("auto", "syncrepl", "dirsync", "timestamp", "none"),
            Kinds::changes);
    static final Kind<LDAPURL> URL =
            Kind.of("ldap://HOST:PORT or ldaps://HOST:PORT, with or without /BASE", Kinds::url);
    static final Kind<List<String>> SERVERS = list(
            "one or several of ldap://HOST:PORT or ldaps://HOST:PORT, separated by commas",
            text -> url(text).filter(url -> !url.baseDNProvided()).isPresent());
    static final Kind<String> REFERRALS = listed("follow or ignore", Set.of("follow", "ignore"));
    static final Kind<String> DISTINGUISHED_NAME =
            text("a distinguished name such as ou=people,dc=example,dc=org", DN::isValidDN);
    static final Kind<String> ACCOUNT = text(
            "a distinguished name such as cn=mentoring,ou=services,dc=example,dc=org, or with Active Directory "
                    + "mentoring@example.org",
            name -> DN.isValidDN(name) || USER_PRINCIPAL.matcher(name).matches());
    static final Kind<String> FILTER =
            text("a filter as in RFC 4515, such as (objectClass=inetOrgPerson)", Kinds::isFilter);
    static final Kind<String> PLAIN_FILTER = text(
            "a filter as in RFC 4515 without matching rules (attribute:rule:=value), such as (objectClass=inetOrgPerson)",
            text -> isFilter(text) && !EXTENSIBLE.matcher(text).find());
    static final Kind<List<String>> ATTRIBUTES =
            list("one or several attribute names, separated by commas", ATTRIBUTE.asMatchPredicate());
    static final Kind<List<String>> COLUMNS = list(
            "one or several names of columns in the header line, separated by commas", name -> name.length() <= 200);
    static final Kind<List<String>> WORDS =
            list("one or several values, separated by commas", word -> word.length() <= 60);

    private Kinds() {}

    static Kind<String> text(String accepted, Predicate<String> valid) {
        return Kind.of(accepted, text -> Optional.of(text).filter(valid));
    }

    /** A text that can be kept and shown in one line. */
    static Kind<String> line(int longest) {
        return text(
                "1 to " + longest + " characters, none of them a control character",
                text -> text.length() <= longest
                        && text.chars().noneMatch(Character::isISOControl)
                        && !Surrogates.areHalvedIn(text));
    }

    static Kind<Integer> number(int least, int most) {
        return Kind.of(
                "a whole number from " + least + " to " + most,
                text -> Optional.of(text)
                        .filter(Pattern.compile("[0-9]{1,9}").asMatchPredicate())
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    static Kind<String> listed(String accepted, Set<String> spellings) {
        return new Kind<>(accepted, spellings, text -> Optional.of(text).filter(spellings::contains));
    }

    static Kind<List<String>> severalOf(String accepted, Set<String> spellings) {
        return new Kind<>(
                accepted, spellings, list(accepted, spellings::contains).read());
    }

    /** Everything read, or nothing as soon as one of them cannot be. */
    static <T> Optional<List<T>> all(Stream<String> texts, Function<String, Optional<T>> read) {
        List<Optional<T>> values = texts.map(read).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Kind<List<String>> list(String accepted, Predicate<String> valid) {
        return Kind.of(
                accepted,
                text -> Optional.of(Arrays.stream(text.split(",", -1))
                                .map(String::strip)
                                .toList())
                        .filter(items -> items.stream().allMatch(valid.and(item -> !item.isEmpty()))));
    }

    private static Optional<Tls> tls(String text) {
        return Arrays.stream(Tls.values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<ChangeTracking> changes(String text) {
        return Arrays.stream(ChangeTracking.values())
                .filter(changes -> changes.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<LDAPURL> url(String text) {
        try {
            LDAPURL url = new LDAPURL(text);
            boolean bare =
                    url.hostProvided() && !url.attributesProvided() && !url.scopeProvided() && !url.filterProvided();
            return bare && !url.getScheme().equals("ldapi") ? Optional.of(url) : Optional.empty();
        } catch (LDAPException e) {
            return Optional.empty();
        }
    }

    private static boolean isFilter(String text) {
        try {
            Filter.create(text);
            return true;
        } catch (LDAPException e) {
            return false;
        }
    }
}
