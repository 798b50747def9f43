# Writes log.csv: about 400 awkward deals, made from a fixed seed.
# Run in this folder: Rscript make-log.R

set.seed(20251123, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

points <- c("New", "Discovery", "Demo", "Proposal", "Negotiation", "Lost", "Won")
last_stage <- 5L
lost <- 6L
won <- 7L

minute <- 60
hour <- 3600
day <- 86400
seconds_of <- function(text) as.numeric(as.POSIXct(text, tz = "UTC"))
first_day <- seconds_of("2025-01-06")
end <- seconds_of("2025-12-20 18:00:00")

# Growing inflow: the exponent below 1 puts more starts late in the year.
start_moment <- function(dated) {
  began <- first_day + day * floor(348 * runif(1)^0.55)
  if (dated) return(began)
  on_the_hour <- runif(1) < 0.6
  began + sample(8:17, 1) * hour + if (on_the_hour) 0 else sample(1:3599, 1)
}

whole_days <- function() round(rgamma(1, shape = 1.3, scale = 11))

# Time spent at a stage before the next move. Whole days and whole hours are frequent, so that ages tie exactly.
# Dated deals may move on the same day; deals with times rest at least two hours (short visits are made on purpose).
rest <- function(dated) {
  if (dated) return(day * if (runif(1) < 0.25) 0 else whole_days())
  switch(sample(3, 1, prob = c(0.5, 0.3, 0.2)),
    max(1, whole_days()) * day,
    sample(2:500, 1) * hour,
    sample((2 * hour):(25 * day), 1))
}

# One deal as a matrix of points and moments.
story <- function(dated) {
  said <- integer(0)
  at_moment <- numeric(0)
  now <- start_moment(dated)
  wait <- function(seconds) {
    now <<- now + seconds
    if (!dated && now %% day == 0) now <<- now + hour # midnight would read as a date without a time
  }
  put <- function(point) {
    said <<- c(said, point)
    at_moment <<- c(at_moment, now)
  }
  short <- function() if (dated) 0 else sample(5:59, 1) * minute

  at <- sample(last_stage, 1, prob = c(0.70, 0.13, 0.09, 0.05, 0.03))
  put(at)
  if (runif(1) < 0.05 && at < last_stage) { # a short first visit is no pass-through
    wait(short())
    at <- at + 1L
    put(at)
  }
  reopened <- 0
  repeat {
    move <- sample(
      c("forward", "skip", "back", "again", "slip", "through", "bulk", "win", "lose", "silent"), 1,
      prob = c(0.40, 0.08, 0.10, 0.05, 0.05, 0.07, 0.02, 0.04, 0.12, 0.07))
    if (move == "silent") break
    if (runif(1) < 0.1 && move %in% c("win", "lose")) wait(short()) else wait(rest(dated))
    if (move == "back" && at > 1) {
      at <- sample.int(at - 1L, 1)
      put(at)
    } else if (move == "again") {
      put(at)
    } else if (move == "slip" && !dated) { # X, Y, X within the hour
      put(sample(setdiff(seq_len(last_stage), at), 1))
      wait(short())
      put(at)
    } else if (move %in% c("through", "bulk") && at <= last_stage - 2) {
      put(at + 1L) # a visit of 0 seconds, 5 to 59 minutes, or exactly one hour (which is no pass-through)
      wait(if (move == "bulk") 0 else if (!dated && runif(1) < 0.15) hour else short())
      at <- at + 2L
      put(at)
    } else {
      to <- switch(move, win = won, lose = lost, skip = at + sample(2:4, 1), at + 1L)
      if (move != "lose" && to > last_stage) to <- won
      put(to)
      at <- to
    }
    if (at > last_stage) {
      after <- runif(1)
      if (after < 0.10) { # a correction, now and then at the same moment
        wait(if (runif(1) < 0.25) 0 else rest(dated))
        put(if (at == won) lost else won)
        break
      }
      if (after > 0.40 || reopened == 2) break
      reopened <- reopened + 1
      wait(max(rest(dated), if (dated) day else 0)) # on one date the stage would sort before the outcome [J1]
      at <- sample.int(last_stage, 1)
      put(at)
    }
  }
  list(point = said, moment = at_moment)
}

outcome_only <- function(dated) list(point = sample(c(lost, won), 1), moment = start_moment(dated))

# The log starts with an outcome; the deal comes to a stage only when it is reopened.
outcome_first <- function(dated) {
  began <- start_moment(dated)
  list(point = c(lost, 2L, 3L), moment = began + c(0, 9, 16) * day)
}

rows_of <- function(number, told, dated) {
  kept <- told$moment <= end
  format <- if (dated) "%Y-%m-%d" else "%Y-%m-%d %H:%M:%S"
  data.frame(
    Deal = rep(sprintf("D%03d", number), sum(kept)),
    Stage = points[told$point[kept]],
    Entered = strftime(as.POSIXct(told$moment[kept], origin = "1970-01-01", tz = "UTC"), format, tz = "UTC"))
}

tellers <- sample(rep(c("story", "outcome_only", "outcome_first"), c(386, 9, 5)))
rows <- do.call(rbind, lapply(seq_along(tellers), function(number) {
  dated <- runif(1) < 0.25
  rows_of(number, match.fun(tellers[number])(dated), dated)
}))
repeated <- rows[sample(nrow(rows), 6), ]
rows <- rbind(rows, repeated)
write.csv(rows[sample(nrow(rows)), ], "log.csv", row.names = FALSE, quote = FALSE)
