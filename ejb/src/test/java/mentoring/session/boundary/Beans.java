package mentoring.session.boundary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.SessionFormat;
import mentoring.programme.Template;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.session.control.Alarm;
import mentoring.session.control.Diaries;
import mentoring.session.control.PageOnItsOwn;
import mentoring.session.control.SessionNews;
import mentoring.session.control.Starts;
import mentoring.session.control.StoredAlerts;
import mentoring.session.control.StoredSessions;
import mentoring.session.control.Streaks;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.Transitions;

/** The use cases of the capability on one connection at one moment, put together as the container would. */
final class Beans {
    static final SessionFormat FORMAT = new SessionFormat(3, 120, 14);
    static final int BACKDATING_DAYS = 30;

    final Sessions sessions;
    final Meetings meetings = new Meetings();
    final Alerts alerts;
    final EndedTandems ended;
    final WaveStarts waveStarts;

    Beans(EntityManager em, Instant now, People people, Transitions transitions) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        KnownTandems tandems = new KnownTandems(em, people);
        OneFormat programmes = new OneFormat();
        StoredSessions stored = Injection.into(new StoredSessions(), em);
        StoredAlerts storedAlerts = Injection.into(new StoredAlerts(), em);
        SessionSight sight = Injection.into(new SessionSight(), stored, tandems, people);
        Diaries diaries = Injection.into(new Diaries(), em, new PageOnItsOwn(em));
        Streaks streaks = Injection.into(new Streaks(), em);
        SessionNews news = Injection.into(new SessionNews(), transitions, clock);
        sessions = Injection.into(new Sessions(), stored, sight, diaries, streaks, news, tandems, programmes, clock);
        alerts = Injection.into(new Alerts(), storedAlerts, news, clock);
        Alarm alarm = Injection.into(new Alarm(), storedAlerts, news, clock);
        ended = Injection.into(new EndedTandems(), stored, diaries, news, alarm, tandems, clock);
        TogetherWave wave = new TogetherWave();
        meetings.starts = Injection.into(new Starts(), wave, new InParis(), clock);
        waveStarts = Injection.into(new WaveStarts(), wave, tandems, stored, meetings.starts);
        meetings.stored = stored;
        meetings.sight = sight;
        meetings.diaries = diaries;
        meetings.streaks = streaks;
        meetings.alarm = alarm;
        meetings.news = news;
        meetings.tandems = tandems;
        meetings.programmes = programmes;
        meetings.clock = clock;
        meetings.backdatingDays = BACKDATING_DAYS;
    }

    private static final class InParis extends Subsidiaries {
        @Override
        public ZoneId zone(SubsidiaryCode code) {
            return ZoneId.of("Europe/Paris");
        }
    }

    /** Every programme has three sessions of two hours, evaluated within fourteen days. */
    private static final class OneFormat extends Programmes {
        @Override
        public ProgrammeView known(ProgrammeId id) {
            return new ProgrammeView(
                    id,
                    Template.REVERSE_MENTORING,
                    new Localised("Mentorat inversé", "Reverse mentoring"),
                    ProgrammeState.RUNNING,
                    List.of(),
                    FORMAT,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    1);
        }
    }
}
