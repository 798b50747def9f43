# From one point to any later one [C4, C5, C6], on log.csv, with actions made here at random moments.
# Run in this folder: Rscript reach.R     (reads log.csv and reference.R's journeys, writes actions.csv and reach.json)

code <- parse("reference.R")
runs_from <- which(vapply(code, function(e) is.call(e) && identical(e[[2]], as.name("last_event")), NA))[1]
for (e in code[seq_len(runs_from - 1)]) eval(e)

# ---- Actions: never on a moment of the log, so that no tie decides anything ----------------------------------------------

all_rows <- read_log("log.csv")
set.seed(20261123)
make_actions <- function() {
  spans <- aggregate(moment ~ deal, all_rows, range)
  some <- spans[runif(nrow(spans)) < 0.7, ]
  times <- 1 + rpois(nrow(some), 1)
  deal <- rep(some$deal, times)
  low <- rep(some$moment[, 1], times)
  high <- rep(some$moment[, 2], times)
  at <- floor((low - 2 * DAY + runif(length(deal)) * (high - low + 20 * DAY)) / 60) * 60 + 37
  stopifnot(!any(at %in% all_rows$moment))
  data.frame(deal, action = sample(c("Call", "Visit"), length(deal), TRUE), at)
}
actions <- make_actions()
write.csv(data.frame(Deal = actions$deal, Action = actions$action, Date = text_of(actions$at)), "actions.csv",
  row.names = FALSE, quote = FALSE)

# ---- First moments -----------------------------------------------------------------------------------------------------

first_of <- function(deals, from, at, since = rep(-Inf, length(deals))) {
  vapply(seq_along(deals), function(i) min(at[from == deals[i] & at >= since[i]], Inf), 0)
}
visited_at <- function(told, k) first_of(told$deals$deal, told$visits$deal[told$visits$stage == k], told$visits$entered[told$visits$stage == k])
done_at <- function(told, action, asof, since) {
  seen <- actions[actions$action == action & actions$at <= asof, ]
  first_of(told$deals$deal, seen$deal, seen$at, since)
}
closed_at <- function(deals) ifelse(deals$outcome == "won", deals$came[, K + 1], ifelse(deals$outcome == "lost", deals$lost_at, Inf))

base_at <- function(told, from, count, asof) {
  deals <- told$deals
  if (!from %in% STAGES) return(done_at(told, from, asof, rep(-Inf, nrow(deals))))
  k <- match(from, STAGES)
  is_in <- deals$start <= k & deals$furthest >= k & (count == "reached" | is.finite(visited_at(told, k)))
  ifelse(is_in, deals$came[, k], Inf)
}
target_at <- function(told, to, count, asof, since) {
  deals <- told$deals
  if (to == "Won") return(ifelse(deals$outcome == "won", deals$came[, K + 1], Inf))
  if (to == "Lost") return(ifelse(deals$outcome == "lost", deals$lost_at, Inf))
  if (!to %in% STAGES) return(done_at(told, to, asof, since))
  if (count == "visited") visited_at(told, match(to, STAGES)) else deals$came[, match(to, STAGES)]
}

# ---- One question ------------------------------------------------------------------------------------------------------

at_age <- function(fit, seconds) {
  i <- max(c(0, which(fit$time <= seconds)))
  if (i == 0) c(0, 0) else c(fit$pstate[i, match("advanced", fit$states)], fit$std.err[i, match("advanced", fit$states)])
}

answer_of <- function(told, from, to, count, asof) {
  deals <- told$deals
  base <- base_at(told, from, count, asof)
  target <- target_at(told, to, count, asof, base)
  closed <- closed_at(deals)
  is_in <- is.finite(base)
  past <- is_in & !from %in% STAGES & (closed < base | (to %in% c(STAGES, "Won", "Lost") & target < base))
  keep <- is_in & !past
  base <- base[keep]; target <- target[keep]; closed <- closed[keep]
  event <- ifelse(is.finite(target) & target <= closed, "advanced", ifelse(is.finite(closed), "lost", "open"))
  seconds <- ifelse(event == "advanced", target, ifelse(event == "lost", closed, asof)) - base
  n <- length(base); open <- sum(event == "open"); reached <- sum(event == "advanced")
  answer <- list(from = from, to = to, count = count, n = n, reached = reached, ended = sum(event == "lost"), open = open,
    left_out = sum(past), share = NA, std_err = NA, low = NA, high = NA, within = list())
  if (n == 0 || n == open) return(answer)
  fit <- survfit(Surv(seconds, factor(event, levels = c("open", "advanced", "lost"))) ~ 1)
  last <- at_age(fit, max(seconds[event != "open"]))
  interval <- limits(last[1], last[2], reached, n, open)
  answer[c("share", "std_err", "low", "high")] <- c(last, interval)
  answer$within <- lapply(c(5, 30), function(days) {
    here <- at_age(fit, days * DAY)
    band <- limits(here[1], here[2], round(here[1] * n), n, open)
    old <- asof - base >= days * DAY
    by_then <- sum(old & event == "advanced" & seconds <= days * DAY)
    mature <- if (sum(old) > 0) wilson(by_then, sum(old)) else c(NA, NA)
    list(days = days, share = here[1], low = band[1], high = band[2], old = sum(old), by_then = by_then,
      mature_low = mature[1], mature_high = mature[2])
  })
  answer
}

# [C6] movement over 30 days, and strict.
entries_in <- function(told, point, asof) {
  deals <- told$deals
  at <- if (point == "Won") deals$came[deals$outcome == "won", K + 1] else if (point == "Lost") deals$lost_at[deals$outcome == "lost"]
    else told$visits$entered[told$visits$stage == match(point, STAGES)]
  sum(asof - at < 30 * DAY)
}
strict_of <- function(told, from, to) {
  deals <- told$deals
  j <- match(from, STAGES)
  base <- base_at(told, from, "visited", 0)
  last <- if (to == "Won") K else if (to == "Lost") j else match(to, STAGES)
  told_order <- vapply(seq_len(nrow(deals)), function(i) {
    if (!is.finite(base[i])) return(FALSE)
    one <- told$visits[told$visits$deal == deals$deal[i], ]
    place <- 0 # visits stand in order, also where two were entered at one moment
    for (k in seq(j, last)) place <- min(which(one$stage == k & one$entered >= base[i] & seq_len(nrow(one)) > place), Inf)
    is.finite(place) && (!to %in% c("Won", "Lost") || deals$outcome[i] == tolower(to))
  }, NA)
  list(n = sum(is.finite(base)), reached = sum(told_order), open = sum(is.finite(base) & !told_order & deals$outcome == "open"))
}

pairs <- do.call(rbind, lapply(seq_len(K), function(j) expand.grid(to = c(POINTS[seq_along(POINTS) > j]), from = STAGES[j], stringsAsFactors = FALSE)))
with_actions <- rbind(
  expand.grid(to = c("Demo", "Negotiation", "Won", "Lost", "Visit"), from = "Call", stringsAsFactors = FALSE),
  expand.grid(to = "Call", from = STAGES, stringsAsFactors = FALSE))

run_reach <- function(asof_text, reopened) {
  asof <- seconds_of(asof_text)
  told <- journeys(all_rows, asof, reopened)
  ask <- function(rows, count) Map(function(from, to) answer_of(told, from, to, count, asof), rows$from, rows$to)
  rulers <- Map(function(from, to) {
    list(from = from, to = to, base = entries_in(told, from, asof), target = entries_in(told, to, asof), strict = strict_of(told, from, to))
  }, pairs$from, pairs$to)
  list(asof_serial = asof / DAY + 25569, reopened = reopened, rulers = unname(rulers),
    questions = unname(c(ask(pairs, "reached"), ask(pairs, "visited"), ask(with_actions, "reached"))))
}

last_event <- text_of(max(all_rows$moment))
asked <- expand.grid(reopened = c("last", "first"), asof = c(last_event, "2025-09-15 10:00:00"), stringsAsFactors = FALSE)
versions <- list(R = as.character(getRversion()), survival = as.character(packageVersion("survival")), jsonlite = as.character(packageVersion("jsonlite")))
write_json(list(made_with = versions, stages = STAGES, runs = Map(run_reach, asked$asof, asked$reopened, USE.NAMES = FALSE)), "reach.json",
  digits = I(15), na = "null", auto_unbox = TRUE, rownames = FALSE)
