/**
 * What every capability speaks: callers and roles, refusals, pages, versions, transitions.
 *
 * <p>May use nothing of the module; the root imports no Jakarta type. Decisions: the caller is an argument of every boundary method,
 * never looked up, so that REST, JMS and timers obey the same rules; a state change is announced by one type of event
 * ({@link mentoring.shared.Transition}), which auditing and messaging observe inside the transaction that made it; thousands that come
 * into being at once travel as one ({@link mentoring.shared.Births}).
 */
package mentoring.shared;
