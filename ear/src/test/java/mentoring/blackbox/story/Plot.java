package mentoring.blackbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mentoring.blackbox.Installation;

/** What one chapter of the story leaves for the next: who takes part in what. */
final class Plot {
    final LocalDate today = LocalDate.now(Clock.systemUTC());
    final Instant now = Clock.systemUTC().instant();
    final Installation module;
    final Cast cast;

    long programme;
    long comexWave;
    long employeesWave;
    List<Person> comex = List.of();
    List<Person> mentors = List.of();
    List<Person> seniors = List.of();
    long comexPairing;
    final List<Long> triads = new ArrayList<>();

    Plot(Installation module) {
        this.module = module;
        this.cast = new Cast(module);
    }

    /** Everybody of a tandem, the mentor first. */
    List<Person> members(long tandem) {
        return StreamSupport.stream(tandem(tandem).required("members").spliterator(), false)
                .map(member -> who(member.required("person").asLong()))
                .toList();
    }

    Person mentor(long tandem) {
        return who(tandem(tandem).required("mentor").asLong());
    }

    List<Person> mentees(long tandem) {
        Person mentor = mentor(tandem);
        return members(tandem).stream().filter(member -> !member.equals(mentor)).toList();
    }

    /** Of the triads that are proposed, one whose mentees the mentor does not report to: nobody of their directorate is in it. */
    long triadOpenTo(Person mentor) {
        return triads.stream()
                .filter(triad -> mentees(triad).stream()
                        .noneMatch(mentee -> mentee.directorate().equals(mentor.directorate())))
                .findFirst()
                .orElseThrow();
    }

    /** A member of the Comex who has nothing to do with the tandem. */
    Person stranger(long tandem) {
        List<Person> members = members(tandem);
        return comex.stream()
                .filter(person -> !members.contains(person))
                .findFirst()
                .orElseThrow();
    }

    JsonNode tandem(long id) {
        return cast.manager.get("/tandems/" + id).expect(200).json();
    }

    private Person who(long id) {
        return Stream.of(comex, mentors, seniors)
                .flatMap(List::stream)
                .filter(person -> person.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
