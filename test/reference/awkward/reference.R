# An independent reference for awkward logs, written from the rules in DEFINITIONS (ids in brackets), not from our code.
# Run in this folder: Rscript reference.R     (reads small.csv and log.csv, writes reference.json)

suppressPackageStartupMessages({
  library(survival)
  library(jsonlite)
})

STAGES <- c("New", "Discovery", "Demo", "Proposal", "Negotiation")
K <- length(STAGES)
LOST <- K + 1L
WON <- K + 2L # after Lost, so that at the same moment Won is the last point and stands [J4]
POINTS <- c(STAGES, "Lost", "Won")
DAY <- 86400
HOUR <- 3600
Z <- qnorm(0.975)
EPS <- 1e-12

# ---- Reading [T1, T2, T3, L5] ------------------------------------------------------------------------------------------

# Whole seconds since 1970 on the sheet's own clock [T1].
seconds_of <- function(text) {
  full <- ifelse(nchar(text) == 10, paste(text, "00:00:00"), text)
  as.numeric(as.POSIXct(full, format = "%Y-%m-%d %H:%M:%S", tz = "UTC"))
}

text_of <- function(seconds) {
  strftime(as.POSIXct(seconds, origin = "1970-01-01", tz = "UTC"), "%Y-%m-%d %H:%M:%S", tz = "UTC")
}

# In a spreadsheet a moment at midnight has no time of day [T1, J7].
has_time <- function(seconds) seconds %% DAY != 0

read_log <- function(file) {
  cells <- read.csv(file, colClasses = "character")
  data.frame(deal = cells$Deal, point = match(cells$Stage, POINTS), moment = seconds_of(cells$Entered))
}

# ---- Journeys [J1 to J7] -----------------------------------------------------------------------------------------------

is_stage <- function(point) point <= K

drop_repeats <- function(rows) rows[c(TRUE, diff(rows$point) != 0), , drop = FALSE] # [J2]

# [J7] X, Y, X among stages, Y entered and left within the hour, times of day at both ends: Y is dropped, the two X become
# one visit [J2]. From left to right, until none is left.
drop_misclicks <- function(rows) {
  dropped <- 0
  repeat {
    n <- nrow(rows)
    if (n < 3) break
    y <- 2:(n - 1)
    misclick <- rows$point[y - 1] == rows$point[y + 1] & is_stage(rows$point[y]) & is_stage(rows$point[y - 1]) &
      rows$moment[y + 1] - rows$moment[y] < HOUR & has_time(rows$moment[y]) & has_time(rows$moment[y + 1])
    if (!any(misclick)) break
    rows <- drop_repeats(rows[-y[which(misclick)[1]], ])
    dropped <- dropped + 1
  }
  list(rows = rows, dropped = dropped)
}

# [J4] reopened=first: everything after the first outcome goes, a correction too; of two outcomes at one moment Won is first.
keep_to_first_outcome <- function(rows) {
  outcome <- !is_stage(rows$point)
  if (!any(outcome)) return(rows)
  at <- which(outcome)[1]
  rows[seq_len(max(which(rows$moment == rows$moment[at] & outcome))), ]
}

# [J4] An outcome followed by the other outcome, with no stage between, is void; the last stands.
drop_corrected <- function(rows) {
  corrected <- !is_stage(rows$point) & c(!is_stage(rows$point[-1]), FALSE)
  list(rows = drop_repeats(rows[!corrected, ]), corrected = sum(corrected))
}

# [J3] with the word in which a visit ends. [J7] pass-through: under one hour between two other stages.
visits_of <- function(rows) {
  n <- nrow(rows)
  before <- c(NA, rows$point[-n])
  after <- c(rows$point[-1], NA)
  left <- c(rows$moment[-1], NA)
  step <- after - rows$point
  reopened <- !is_stage(after) & seq_len(n) < n - 1 # the next point is an outcome and something follows it
  end <- ifelse(is.na(after), "running",
    ifelse(is_stage(after), ifelse(step == 1, "advanced", ifelse(step > 1, "skipped ahead", "back")),
      ifelse(reopened, "parked", ifelse(after == WON, "won", "lost"))))
  through <- !is.na(before) & !is.na(after) & is_stage(before) & is_stage(after) &
    left - rows$moment < HOUR & has_time(rows$moment) & has_time(left)
  all <- data.frame(deal = rows$deal, stage = rows$point, entered = rows$moment, left, end, pass_through = through)
  all[is_stage(all$stage), ]
}

# [J5, F1, C1] Start, outcome at A, furthest point (K + 1 when won), and the first moments at or beyond 1..K+1.
deal_of <- function(rows) {
  stages <- rows[is_stage(rows$point), ]
  if (nrow(stages) == 0) return(NULL)
  final <- rows[nrow(rows), ]
  outcome <- if (is_stage(final$point)) "open" else if (final$point == WON) "won" else "lost"
  kept <- if (outcome == "won") rbind(stages, transform(final, point = K + 1L)) else stages
  came <- vapply(seq_len(K + 1), function(k) min(kept$moment[kept$point >= k], Inf), 0)
  data.frame(
    deal = final$deal, start = stages$point[1], furthest = max(kept$point), outcome,
    lost_at = if (outcome == "lost") final$moment else NA, came = I(matrix(came, 1)))
}

journeys <- function(log, asof, reopened) {
  seen <- log[log$moment <= asof, ] # [T3]
  rows <- unique(seen) # [L5]
  rows <- rows[order(rows$deal, rows$moment, rows$point), ] # [J1]
  told <- lapply(split(rows, rows$deal), function(one) {
    clean <- drop_misclicks(drop_repeats(one))
    right <- drop_corrected(if (reopened == "first") keep_to_first_outcome(clean$rows) else clean$rows)
    list(
      misclicks = clean$dropped, corrected = right$corrected,
      visits = visits_of(right$rows), deal = deal_of(right$rows))
  })
  visits <- do.call(rbind, lapply(told, `[[`, "visits"))
  deals <- do.call(rbind, lapply(told, `[[`, "deal"))
  start_day <- floor(deals$came[, 1] / DAY)
  on_first_day <- sum(start_day == min(start_day))
  stopifnot(on_first_day < 10 || on_first_day < nrow(deals) / 5) # [D7] no delayed entry in these logs
  list(
    visits = visits, deals = deals,
    counts = list(
      rows = nrow(log), rows_after_asof = nrow(log) - nrow(seen), duplicate_rows = nrow(seen) - nrow(rows),
      deals = nrow(deals), won = sum(deals$outcome == "won"), lost = sum(deals$outcome == "lost"),
      open = sum(deals$outcome == "open"), outcome_only = length(told) - nrow(deals),
      misclicks = sum(vapply(told, `[[`, 0, "misclicks")), pass_throughs = sum(visits$pass_through),
      corrections = sum(vapply(told, `[[`, 0L, "corrected")), parked_visits = sum(visits$end == "parked"),
      starts_after_first_stage = sum(deals$start > 1),
      deals_below_start = length(unique(visits$deal[visits$stage < deals$start[match(visits$deal, deals$deal)]]))))
}

# ---- Funnel [F1 to F9] -------------------------------------------------------------------------------------------------

share <- function(part, whole) if (whole == 0) NA else part / whole

wilson <- function(x, n) {
  middle <- (x + Z^2 / 2) / (n + Z^2)
  half <- Z * sqrt(x * (n - x) / n + Z^2 / 4) / (n + Z^2)
  c(middle - half, middle + half)
}

funnel <- function(told, count) {
  deals <- told$deals
  rows <- lapply(seq_len(K), function(k) {
    visited <- deals$deal %in% told$visits$deal[told$visits$stage == k]
    entered <- deals$start <= k & deals$furthest >= k # [F1]
    skipped <- entered & !visited # [F5]
    if (count == "visited") entered <- entered & visited
    at_k <- entered & deals$furthest == k
    advanced <- sum(entered & deals$furthest > k) # [F2]
    lost <- sum(at_k & deals$outcome == "lost")
    open <- sum(at_k & deals$outcome == "open")
    stopifnot(sum(entered) == advanced + lost + open) # [F3]
    data.frame(
      stage = STAGES[k], started = sum(deals$start == k), entered = sum(entered), advanced, lost, open,
      skipped = sum(skipped), won = sum(entered & deals$outcome == "won"),
      conversion = share(advanced, sum(entered)), drop_off = share(lost, sum(entered)), # [F6]
      share_of_start = share(sum(entered & deals$start == 1), sum(deals$start == 1))) # [F9]
  })
  table <- do.call(rbind, rows)
  if (count == "all") stopifnot(table$entered[-1] == table$advanced[-K] + table$started[-1]) # [F4]
  table
}

# ---- Conversion with time [C1 to C3] -----------------------------------------------------------------------------------

ages <- function(told, asof) {
  do.call(rbind, lapply(seq_len(K), function(k) {
    deals <- told$deals[told$deals$start <= k & told$deals$furthest >= k, ]
    came <- deals$came[, k]
    beyond <- deals$came[, k + 1]
    event <- ifelse(is.finite(beyond), "advanced", ifelse(deals$outcome == "lost", "lost", "open"))
    until <- ifelse(event == "advanced", beyond, ifelse(event == "lost", deals$lost_at, asof))
    data.frame(deal = deals$deal, stage = rep(k, length(came)), came, seconds = until - came, event)
  }))
}

# [C3] the printed formula, to check survfit's std.err against.
formula_variance <- function(seconds, event) {
  at <- sort(unique(seconds[event != "open"]))
  n <- vapply(at, function(s) sum(seconds >= s), 0)
  d <- vapply(at, function(s) sum(seconds == s & event != "open"), 0)
  e <- vapply(at, function(s) sum(seconds == s & event == "advanced"), 0)
  before <- c(1, cumprod(1 - d / n)[-length(at)])
  incidence <- cumsum(before * e / n)
  still <- incidence[length(at)] - incidence
  sum(ifelse(n > d, still^2 * d / (n * (n - d)), 0) + before^2 * e * (n - e) / n^3 - 2 * still * before * e / n^2)
}

limits <- function(share, error, advanced, n, open) {
  if (min(share, 1 - share) > EPS) return(share^exp(c(-1, 1) * Z * error / (share * log(share))))
  if (open == 0) wilson(advanced, n) else c(NA, NA)
}

expected <- function(watched) {
  do.call(rbind, lapply(seq_len(K), function(k) {
    one <- watched[watched$stage == k, ]
    open <- sum(one$event == "open")
    answer <- data.frame(
      stage = STAGES[k], entered = nrow(one), advanced = sum(one$event == "advanced"), lost = sum(one$event == "lost"), open,
      last_event_days = NA, expected = NA, std_err = NA, low = NA, high = NA, expected_loss = NA, unresolved = NA)
    if (nrow(one) == open) return(answer) # no observed event, so no last one
    fit <- survfit(Surv(one$seconds, factor(one$event, levels = c("open", "advanced", "lost"))) ~ 1)
    last <- max(which(rowSums(fit$n.event) > 0))
    incidence <- fit$pstate[last, match(c("advanced", "lost"), fit$states)]
    error <- fit$std.err[last, match("advanced", fit$states)]
    stopifnot(abs(error^2 - formula_variance(one$seconds, one$event)) < EPS)
    if (open == 0) stopifnot(abs(incidence[1] - answer$advanced / nrow(one)) < EPS) # [C2]
    interval <- limits(incidence[1], error, answer$advanced, nrow(one), open)
    transform(answer,
      last_event_days = fit$time[last] / DAY, expected = incidence[1], std_err = error,
      low = interval[1], high = interval[2], expected_loss = incidence[2], unresolved = 1 - sum(incidence))
  }))
}

# ---- Time in stage [D1 to D4] ------------------------------------------------------------------------------------------

durations <- function(told, asof, mode) {
  visits <- told$visits[!told$visits$pass_through, ]
  visits$running <- is.na(visits$left)
  visits$seconds <- ifelse(visits$running, asof, visits$left) - visits$entered
  if (mode == "first") return(visits[!duplicated(visits[c("deal", "stage")]), ])
  if (mode == "sum") return(aggregate(cbind(seconds, running) ~ deal + stage, visits, sum))
  visits
}

# [D2] the first age at which the curve is at or below 1 - p; NA: not reached.
first_age <- function(age, curve, p) age[which(curve <= 1 - p + EPS)[1]]

time_in_stage <- function(told, asof, mode) {
  all <- durations(told, asof, mode)
  do.call(rbind, lapply(seq_len(K), function(k) {
    one <- all[all$stage == k, ]
    running <- sum(one$running)
    closed <- one$seconds[!one$running]
    fit <- survfit(Surv(one$seconds, !one$running) ~ 1, conf.type = "log-log")
    quantile_days <- vapply(c(0.25, 0.5, 0.75, 0.9), function(p) first_age(fit$time, fit$surv, p), 0) / DAY
    lower <- ifelse(fit$surv == 0, 0, fit$lower)
    tau <- if (running == 0) max(one$seconds) else sort(one$seconds, decreasing = TRUE)[5] # [D3]
    steps <- c(fit$time[fit$time < tau], tau)
    area <- if (is.na(tau)) NA else sum(c(1, fit$surv[fit$time < tau]) * diff(c(0, steps)))
    closed_median <- if (length(closed)) quantile(closed, 0.5, type = 7, names = FALSE) / DAY else NA
    data.frame(
      stage = STAGES[k], n = nrow(one), running,
      q25 = quantile_days[1], median = quantile_days[2], q75 = quantile_days[3], q90 = quantile_days[4],
      median_low = first_age(fit$time, lower, 0.5) / DAY, median_high = first_age(fit$time, fit$upper, 0.5) / DAY,
      tau = tau / DAY, restricted_mean = area / DAY,
      closed_mean = if (length(closed)) mean(closed) / DAY else NA, closed_median, # [D4]
      understated_by = if (running == 0) 0 else quantile_days[2] - closed_median)
  }))
}

# ---- One run, and all of them ------------------------------------------------------------------------------------------

shown <- function(frame) transform(frame, stage = STAGES[stage])

run <- function(file, asof_text, reopened) {
  asof <- seconds_of(asof_text)
  told <- journeys(read_log(file), asof, reopened)
  watched <- ages(told, asof)
  answer <- list(
    log = file, asof = asof_text, asof_serial = asof / DAY + 25569, reopened = reopened, counts = told$counts)
  if (file == "small.csv") {
    answer$visits <- transform(shown(told$visits), entered = text_of(entered), left = text_of(left))
    answer$ages <- transform(shown(watched), came = text_of(came), days = seconds / DAY, seconds = NULL)
  } else {
    counted <- as.data.frame(table(stage = told$visits$stage, end = told$visits$end), responseName = "n")
    through <- tabulate(told$visits$stage[told$visits$pass_through], K)
    answer$visit_counts <- shown(counted[counted$n > 0, ])
    answer$pass_throughs <- data.frame(stage = STAGES, n = through)
  }
  answer$funnel <- funnel(told, "all")
  answer$funnel_visited <- funnel(told, "visited")
  answer$expected <- expected(watched)
  answer$time_in_stage <- sapply(c("each", "first", "sum"), function(mode) time_in_stage(told, asof, mode), simplify = FALSE)
  answer
}

last_event <- text_of(max(read_log("log.csv")$moment)) # [T3]
asked <- data.frame(
  file = rep(c("small.csv", "log.csv", "log.csv"), each = 2),
  asof = rep(c("2025-03-31 00:00:00", last_event, "2025-09-15 10:00:00"), each = 2),
  reopened = c("last", "first"))
versions <- list(
  R = as.character(getRversion()), survival = as.character(packageVersion("survival")),
  jsonlite = as.character(packageVersion("jsonlite")))
runs <- Map(run, asked$file, asked$asof, asked$reopened)
write_json(list(made_with = versions, stages = STAGES, runs = unname(runs)), "reference.json",
  digits = I(15), na = "null", auto_unbox = TRUE, dataframe = "rows", pretty = TRUE, rownames = FALSE)

cat(paste(names(versions), versions, collapse = ", "), "\n")
print(do.call(rbind, lapply(runs, function(one) {
  data.frame(log = one$log, asof = one$asof, reopened = one$reopened, one$counts)
})), row.names = FALSE)
