package mentoring.session.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.programme.boundary.Programmes;
import mentoring.session.CancelReason;
import mentoring.session.SessionId;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.session.control.Alarm;
import mentoring.session.control.Diaries;
import mentoring.session.control.SessionNews;
import mentoring.session.control.SlotRange;
import mentoring.session.control.Starts;
import mentoring.session.control.StoredSessions;
import mentoring.session.control.Streaks;
import mentoring.session.entity.AttendanceRoll;
import mentoring.session.entity.Session;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Mistake;
import mentoring.shared.Phrase;
import mentoring.shared.StaleVersion;
import mentoring.tandem.boundary.Tandems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The meeting of a tandem: it gets a slot, takes place, is missed or called off, and gets another slot. */
@Stateless
public class Meetings {
    @Inject
    StoredSessions stored;

    @Inject
    SessionSight sight;

    @Inject
    Starts starts;

    @Inject
    Diaries diaries;

    @Inject
    Streaks streaks;

    @Inject
    Alarm alarm;

    @Inject
    SessionNews news;

    @Inject
    Tandems tandems;

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.session.backdating.days", defaultValue = "30")
    int backdatingDays;

    /**
     * A member gives the session a slot: the first makes it SCHEDULED and its tandem ACTIVE, every other makes it RESCHEDULED.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for who is no member, {@code stale-version}, {@code tandem-not-meeting},
     * {@code slot-out-of-reach} (more than {@code mentoring.session.backdating.days} back or a year ahead), {@code outside-start-weeks} for
     * the first session of a triad, {@code illegal-transition} before it is prepared and after it was held, {@code person-double-booked}.
     *
     * @param version as the caller read it
     */
    public SessionView schedule(Caller caller, SessionId id, long version, Slot slot) {
        Seen seen = sight.find(caller, id);
        seen.mustBeMember();
        StaleVersion.check(version, seen.session().version());
        Seen.mustMeet(seen.tandem());
        Instant now = clock.instant();
        SlotRange.from(backdatingDays).mustHold(slot.startsAt(), now);
        starts.mustBeTogether(seen.session(), slot.startsAt());
        SessionState from = seen.session().state();
        seen.session().schedule(slot.startsAt().truncatedTo(ChronoUnit.MICROS), slot.place(), now);
        diaries.hold(seen.members());
        diaries.book(seen.session(), seen.members());
        tandems.activate(seen.tandem().id(), caller.subject());
        stored.flush();
        news.gotSlot(seen.session(), from, caller.subject());
        return seen.view();
    }

    /**
     * The mentor records who came, from the start on: HELD when the mentor met a mentee, which opens the evaluation window; NO_SHOW
     * otherwise.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for anybody but the mentor, {@code stale-version}, {@code invalid-input} for
     * people who are no members, {@code illegal-transition} without a slot, {@code session-not-started}.
     *
     * @param version as the caller read it
     */
    public SessionView hold(Caller caller, SessionId id, long version, AttendanceSheet sheet) {
        Seen seen = sight.find(caller, id);
        seen.mustBeMentor();
        Session session = seen.session();
        StaleVersion.check(version, session.version());
        mustBeMembers(sheet, seen.members());
        SessionState from = session.state();
        session.hold(
                new AttendanceRoll(seen.tandem().mentor(), seen.members(), sheet.present()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                programmes.known(session.programme()).sessionFormat().evaluationDays());
        if (session.state() == SessionState.HELD) {
            streaks.end(session.tandem());
        } else {
            diaries.free(id);
        }
        return changed(seen, from, caller);
    }

    /**
     * A member calls the session off; it waits for another slot. The second in a row within the tandem raises an alert.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for who is no member, {@code stale-version}, {@code invalid-input} for the
     * reason that is not given by hand, {@code illegal-transition} without a slot.
     *
     * @param version as the caller read it
     */
    public SessionView cancel(Caller caller, SessionId id, long version, Cancellation cancellation) {
        Seen seen = sight.find(caller, id);
        seen.mustBeMember();
        Session session = seen.session();
        StaleVersion.check(version, session.version());
        if (cancellation.reason() == CancelReason.TANDEM_ENDED) {
            throw InvalidInput.at("reason", new Phrase(SessionRefused.class, "reason.of-module"));
        }
        SessionState from = session.state();
        session.cancel(cancellation.reason(), cancellation.comment(), clock.instant());
        diaries.free(id);
        SessionView view = changed(seen, from, caller);
        if (streaks.lengthen(session.tandem())) {
            alarm.raise(session, caller.subject());
        }
        return view;
    }

    private static void mustBeMembers(AttendanceSheet sheet, List<PersonId> members) {
        List<Mistake> strangers = sheet.present().stream()
                .filter(person -> !members.contains(person))
                .sorted(Comparator.comparingLong(PersonId::value))
                .map(person -> new Mistake(
                        "present",
                        new Phrase(SessionRefused.class, "present.stranger", Map.of("person", person.value()))))
                .toList();
        if (!strangers.isEmpty()) {
            throw InvalidInput.of(strangers);
        }
    }

    private SessionView changed(Seen seen, SessionState from, Caller caller) {
        stored.flush();
        news.changed(seen.session(), from, caller.subject());
        return seen.view();
    }
}
