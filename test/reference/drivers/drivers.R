# Drivers on whole logs, written from the rules (ids in brackets), not from our code.
# Run in this folder: Rscript drivers.R     (reads ../../data/synth, writes drivers.json)

suppressPackageStartupMessages(library(jsonlite))
STAGES <- c("Discovery", "Demo", "Proposal", "Negotiation")
POINTS <- c(STAGES, "Closed Lost", "Closed Won")
DAY <- 86400

read_seconds <- function(text, by_day) {
  seconds <- as.numeric(as.POSIXct(text, format = "%Y-%m-%d %H:%M:%S", tz = "UTC"))
  if (by_day) floor(seconds / DAY) * DAY else seconds
}

# One deal: its rows in order of time, ties in the order of the pipeline [J1].
read_deals <- function(name, by_day) {
  log <- read.csv(sprintf("../../data/synth/%s/event_log.csv", name), colClasses = "character")
  log$point <- match(log$stage, POINTS)
  log$at <- read_seconds(log$entered_at, by_day)
  log <- log[order(log$deal_id, log$at, log$point), ]
  actions <- read.csv(sprintf("../../data/synth/%s/actions.csv", name), colClasses = "character")
  actions$at <- read_seconds(actions$at, by_day)
  list(log = split(log, log$deal_id), actions = split(actions, actions$deal_id), as_of = max(log$at, actions$at))
}

# The watch of one deal at stage k: when it came, the age at its end, whether that was the event [C1, M1, M5].
watch_of <- function(rows, k, toward, as_of) {
  open <- rows[rows$point <= length(STAGES), ]
  if (nrow(open) == 0 || open$point[1] > k || !any(open$point == k)) return(NULL)
  came <- rows$at[which(rows$point >= k)[1]]
  won <- rows$at[rows$point == length(POINTS)]
  lost <- rows$at[rows$point == length(POINTS) - 1]
  beyond <- open$at[open$point > k]
  gone_on <- min(c(beyond, won, Inf))
  event <- switch(toward, advance = gone_on, lost = if (length(lost) && gone_on == Inf) lost[1] else Inf, won = min(c(won, Inf)))
  other <- switch(toward, advance = min(c(lost, Inf)), lost = gone_on, won = min(c(lost, Inf)))
  list(came = came, end = min(event, other, as_of), is_event = event <= min(other, as_of))
}

# The stage that a deal is in at a moment: that of its last row by then [M1].
stage_at <- function(rows, moment) {
  last <- sum(rows$at <= moment)
  if (last == 0) 0 else rows$point[last]
}

driver <- function(deals, k, toward, exposure, within) {
  spells <- do.call(rbind, lapply(deals$log, function(rows) {
    watch <- watch_of(rows, k, toward, deals$as_of)
    if (is.null(watch)) return(NULL)
    end <- watch$end - watch$came
    event <- watch$is_event
    if (end > within) { end <- within; event <- FALSE }
    # Exposed at every age after this one [M1]; below 0 where the entry row says so.
    begins <- exposure(rows, k, watch$came)
    data.frame(end = end, event = event, begins = begins)
  }))
  is_exposed <- function(t) spells$begins < t
  ages <- sort(unique(spells$end[spells$event]))
  expected <- c(0, 0)
  tables <- list()
  for (t in ages) {
    risk <- spells$end >= t
    now <- spells$end == t & spells$event
    n <- sum(risk)
    if (n < 2) next
    x <- is_exposed(t)
    expected <- expected + sum(now) * c(sum(risk & x), sum(risk & !x)) / n
    cell <- c(sum(now & x), sum(now & !x), sum(risk & !now & x), sum(risk & !now & !x))
    if (sum(risk & x) > 0 && sum(risk & !x) > 0) tables[[length(tables) + 1]] <- cell
  }
  with <- spells$begins < spells$end | (spells$begins < 0)
  days_with <- sum(pmax(0, spells$end - pmax(0, spells$begins))[with]) / DAY
  days_all <- sum(spells$end) / DAY
  events_with <- sum(spells$event & spells$begins < spells$end | spells$event & spells$begins < 0)
  test <- mantelhaen.test(array(unlist(tables), c(2, 2, length(tables))), correct = FALSE)
  list(dealsWith = sum(with), dealsWithout = sum(!with), rateWith = 100 * events_with / days_with,
       rateWithout = 100 * (sum(spells$event) - events_with) / (days_all - days_with), expected = expected,
       oddsRatio = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2], p = test$p.value)
}

by_action <- function(deals) function(rows, k, came) {
  done <- deals$actions[[rows$deal_id[1]]]
  if (is.null(done)) return(Inf)
  at <- done$at[done$at >= came & sapply(done$at, function(moment) stage_at(rows, moment)) == k]
  if (length(at) == 0) Inf else min(at) - came
}
by_persona <- function(persona) function(rows, k, came) if (rows$persona[1] == persona) -1 else Inf

runs <- list()
add <- function(log, by_day, k, toward, value, within) {
  deals <- cache[[paste(log, by_day)]]
  exposure <- if (value == "exec_call") by_action(deals) else by_persona(value)
  found <- driver(deals, k, toward, exposure, within * DAY)
  runs[[length(runs) + 1]] <<- c(list(log = log, byDay = by_day, stage = STAGES[k], toward = toward, value = value,
                                      within = if (is.finite(within)) within else 0), found)
}
cache <- list()
for (log in c("confounded", "main")) for (by_day in c(FALSE, TRUE)) cache[[paste(log, by_day)]] <- read_deals(log, by_day)
for (log in c("confounded", "main")) for (by_day in c(FALSE, TRUE)) for (toward in c("advance", "lost", "won"))
  add(log, by_day, 2, toward, "exec_call", Inf)
add("confounded", FALSE, 2, "advance", "exec_call", 14)
add("main", TRUE, 2, "won", "exec_call", 30)
for (k in 1:4) add("main", FALSE, k, "advance", "CFO", Inf)
add("main", FALSE, 1, "won", "Founder", 60)

write_json(list(R = R.version.string, runs = runs), "drivers.json", digits = NA, auto_unbox = TRUE)
