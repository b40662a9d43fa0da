package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.mapping.SkipReason;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.entity.Folded;
import mentoring.directory.entity.PersonFacts;
import org.junit.jupiter.api.Test;

/** Two thousand people whose names and ids were made up by somebody who wishes us ill. */
class HostileContentTest {
    private static final int PEOPLE = 2_000;
    private static final UnaryOperator<String> REFERENCES = name -> name.toLowerCase(Locale.ROOT);
    private static final List<String> OTHERS = List.of("martin", "100%", "a_b", "!", "(uid=*)", "\\", "");

    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());

    @Test
    void each_is_kept_letter_by_letter_or_skipped_for_a_reason_that_holds() {
        List<MappedEntry> mapped =
                people().map(entry -> checked(entry, mapping.map(entry))).toList();

        assertThat(mapped.stream().filter(MappedEntry.Found.class::isInstance).count())
                .as("people kept, or this test shows little")
                .isBetween(PEOPLE / 10L, PEOPLE * 9L / 10);
        assertThat(mapped.stream()
                        .filter(MappedEntry.Skipped.class::isInstance)
                        .map(entry -> ((MappedEntry.Skipped) entry).reason()))
                .contains(SkipReason.CONTROL_CHARACTER, SkipReason.BROKEN_CHARACTER, SkipReason.VALUE_TOO_LONG);
    }

    @Test
    void none_finds_anybody_else_in_our_database() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:hostile");
                PreparedStatement like =
                        database.prepareStatement("select cast(? as varchar) like cast(? as varchar) escape '!'")) {
            for (PersonFacts facts : kept()) {
                String login = Folded.of(facts.login());
                assertThat(isLike(like, login, PeopleSearch.containing(facts.login())))
                        .isTrue();
                for (String other : OTHERS) {
                    assertThat(isLike(like, other, PeopleSearch.containing(facts.login())))
                            .as("%s found by %s", other, facts.login())
                            .isEqualTo(other.contains(login));
                }
            }
        }
    }

    @Test
    void none_finds_anybody_else_in_a_directory() throws LDAPException {
        for (PersonFacts facts : kept()) {
            Filter sent = Filter.create(
                    Filter.createEqualityFilter("entryUUID", facts.key()).toString());

            assertThat(sent.getFilterType()).isEqualTo(Filter.FILTER_TYPE_EQUALITY);
            assertThat(sent.getAssertionValue()).isEqualTo(facts.key());
        }
    }

    private static boolean isLike(PreparedStatement like, String text, String pattern) throws SQLException {
        like.setString(1, text);
        like.setString(2, pattern);
        try (ResultSet answer = like.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static MappedEntry checked(DirectoryEntry entry, MappedEntry mapped) {
        boolean keepable = Oracle.keepable(entry);
        if (mapped instanceof MappedEntry.Found found) {
            assertThat(keepable).as("kept: %s", entry).isTrue();
            assertThat(found.facts()).satisfies(facts -> Oracle.assertSame(facts, entry, REFERENCES));
        } else {
            assertThat(keepable).as("skipped: %s", entry).isFalse();
        }
        return mapped;
    }

    private List<PersonFacts> kept() {
        return people().map(mapping::map)
                .filter(MappedEntry.Found.class::isInstance)
                .map(entry -> ((MappedEntry.Found) entry).facts())
                .toList();
    }

    private static Stream<DirectoryEntry> people() {
        Hostile hostile = new Hostile(20260302);
        return IntStream.range(0, PEOPLE).mapToObj(i -> person(hostile, i));
    }

    private static DirectoryEntry person(Hostile hostile, int i) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("entryuuid", List.of(hostile.sometimes("id-" + i)));
        values.put("uid", List.of(hostile.sometimes("login" + i)));
        values.put("sn", List.of(hostile.sometimes("Martin")));
        values.put("givenname", List.of(hostile.sometimes("Anna")));
        values.put("l", List.of(hostile.sometimes("Lyon")));
        values.put("manager", List.of(hostile.sometimes("uid=boss")));
        values.put("employeetype", List.of("G1"));
        return new DirectoryEntry("uid=" + hostile.sometimes("p" + i), values, REFERENCES);
    }
}
