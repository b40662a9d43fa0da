/**
 * REST: resources, and what they share (who calls, pages, versions, idempotency, problems).
 *
 * <p>May use the root and the boundary of every capability, never their control or entity. Decisions: views and commands of the
 * boundaries are written and read as they are, no second set of representations; one table maps the code of a refusal to its HTTP status;
 * whatever goes wrong answers problem+json, in the language of the caller.
 */
package mentoring.web;
