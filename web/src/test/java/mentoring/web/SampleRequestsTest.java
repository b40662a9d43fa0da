package mentoring.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.certification.PreparationModule;
import mentoring.directory.boundary.Declaration;
import mentoring.directory.boundary.NewInvitations;
import mentoring.directory.boundary.NewRegistration;
import mentoring.directory.boundary.NewSynchronisation;
import mentoring.enrolment.boundary.EnrolmentRequest;
import mentoring.evaluation.boundary.BarometerRequest;
import mentoring.evaluation.boundary.EvaluationRequest;
import mentoring.programme.boundary.ImpactAssessment;
import mentoring.programme.boundary.NewProgramme;
import mentoring.programme.boundary.NewWave;
import mentoring.programme.boundary.WorksCouncilConsultation;
import mentoring.session.boundary.Preparation;
import mentoring.shared.InvalidInput;
import mentoring.shared.boundary.CommandReader;
import mentoring.tandem.boundary.Charter;
import mentoring.tandem.boundary.Response;
import mentoring.web.certification.AttendedModule;
import mentoring.web.directory.InvitationStateChange;
import mentoring.web.directory.RegistrationStateChange;
import mentoring.web.enrolment.Withdrawal;
import mentoring.web.programme.ProgrammeStateChange;
import mentoring.web.programme.WaveStateChange;
import mentoring.web.session.SessionStateChange;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies that the tour sends and the API description shows are taken by the module as they are. */
class SampleRequestsTest {
    private static final Path FOLDER = Path.of("..", "config", "demo", "requests");
    private static final ValidatorFactory VALIDATORS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Map<String, Class<? extends Record>> COMMANDS = Map.ofEntries(
            entry("programme", NewProgramme.class),
            entry("impact-assessment", ImpactAssessment.class),
            entry("works-council-consultation", WorksCouncilConsultation.class),
            entry("wave", NewWave.class),
            entry("invitations", NewInvitations.class),
            entry("invitation-withdrawn", InvitationStateChange.class),
            entry("registration", NewRegistration.class),
            entry("registration-changed", Declaration.class),
            entry("registration-left", RegistrationStateChange.class),
            entry("enrolment", EnrolmentRequest.class),
            entry("enrolment-withdrawn", Withdrawal.class),
            entry("attendance", AttendedModule.class),
            entry("response", Response.class),
            entry("charter", Charter.class),
            entry("preparation", Preparation.class),
            entry("cancellation", SessionStateChange.class),
            entry("evaluation", EvaluationRequest.class),
            entry("barometer", BarometerRequest.class),
            entry("programme-enrolling", ProgrammeStateChange.class),
            entry("programme-running", ProgrammeStateChange.class),
            entry("wave-open", WaveStateChange.class),
            entry("wave-review", WaveStateChange.class),
            entry("synchronisation-confirmed", NewSynchronisation.class));

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_taken_as_it_is(String sample) throws IOException {
        assertThat(read(Files.readAllBytes(FOLDER.resolve(sample + ".json")), command(sample)))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void would_be_refused_with_a_field_that_nobody_knows(String sample) throws IOException {
        String body = Files.readString(FOLDER.resolve(sample + ".json")).replaceFirst("\\{", "{\"unheardOf\":1,");

        assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8), command(sample)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void shows_every_module_of_the_preparation() throws IOException {
        assertThat(samples().filter(sample -> sample.startsWith("attendance-")))
                .hasSize(PreparationModule.values().length);
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** By the whole name of the sample, else by its first word. */
    private static Class<? extends Record> command(String sample) {
        Class<? extends Record> exactly = COMMANDS.get(sample);
        return exactly != null ? exactly : COMMANDS.get(sample.substring(0, sample.indexOf('-')));
    }

    private static Record read(byte[] body, Class<? extends Record> command) {
        return new CommandReader(VALIDATORS).read(body, command, Locale.ENGLISH);
    }
}
