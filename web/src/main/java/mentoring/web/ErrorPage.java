package mentoring.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import mentoring.shared.Refusal;
import mentoring.shared.RequestRefused;
import mentoring.shared.boundary.JsonMapping;
import mentoring.shared.boundary.Problem;

/** What the server itself refuses, before any resource is reached, answers problem+json too. Reached by the error pages of web.xml alone. */
@WebServlet(ErrorPage.ADDRESS)
public class ErrorPage extends HttpServlet {
    static final String ADDRESS = "/problem";

    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = refusal(request);
        Locale language = Languages.of(request);
        int status = Statuses.of(refusal.code());
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Problems.CHALLENGE);
        }
        response.setContentType(Problems.MEDIA_TYPE);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getOutputStream().write(JsonMapping.write(Problem.of(refusal, status, language), language));
    }

    private static Refusal refusal(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return RequestRefused.noSuchAddress();
        }
        return (int) status < SERVER_ERROR
                ? Refusals.ofStatus((int) status)
                : Refusals.unexpected((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
