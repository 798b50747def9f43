# Rscript test/reference/curve/delayed.R > test/reference/curve/delayed.json
# Reference numbers from R for spells that were watched late: the restricted mean, the standard error of a share by the
# recursion of Andersen, Borgan, Gill & Keiding 1993 (4.4.20), and shares of those still waiting at an age.
suppressMessages({library(survival); library(jsonlite)})
set.seed(4711)
# Variance of the occupation probabilities from state 0, step by step: V <- (I+dA)' V (I+dA) + p0^2 Cov(dA), multinomial.
recursion <- function(start, stop, end, states) {
  times <- sort(unique(stop[end > 0])); k <- states + 1
  p <- c(1, rep(0, states)); V <- matrix(0, k, k); se <- NULL; share <- NULL; risk <- NULL
  for (t in times) {
    n <- sum(start < t & stop >= t)
    h <- sapply(1:states, function(s) sum(stop == t & end == s)) / n
    M <- diag(k); M[1, ] <- c(1 - sum(h), h)
    C <- matrix(0, k, k); C[-1, -1] <- (diag(h, states) - h %o% h) / n
    C[1, -1] <- -colSums(C[-1, -1, drop = FALSE]); C[-1, 1] <- C[1, -1]; C[1, 1] <- -sum(C[1, -1])
    V <- t(M) %*% V %*% M + p[1]^2 * C
    p <- as.vector(p %*% M)
    share <- rbind(share, p[-1]); se <- rbind(se, sqrt(pmax(0, diag(V)[-1]))); risk <- c(risk, n)
  }
  list(time = times, share = share, se = se, risk = risk)
}
rmean <- function(start, stop, event) {
  at <- sort(unique(stop))
  tau <- max(at[sapply(at, function(t) sum(start < t & stop >= t)) >= 5])
  fit <- survfit(Surv(start, stop, event) ~ 1)
  list(tau = tau, mean = unname(summary(fit, rmean = tau)$table["rmean"]))
}
curve <- function(n, states) {
  stop <- c(sample(2:40, n, replace = TRUE), 41:48)
  end <- c(sample(0:states, n, replace = TRUE, prob = c(.3, rep(.7 / states, states))), rep(0, 8))
  start <- c(pmin(stop[1:n] - 1, sample(c(0, 0, 1:12), n, replace = TRUE)), rep(0, 8))
  fit <- survfit(Surv(start, stop, factor(end, 0:states)) ~ 1, id = seq_along(stop))
  r <- recursion(start, stop, end, states)
  # The recursion and survfit must agree on the shares themselves.
  stopifnot(all.equal(unname(fit$pstate[match(r$time, fit$time), -1, drop = FALSE]), unname(r$share)))
  list(start = start, stop = stop, end = end, states = states, time = r$time, share = r$share, se = r$se, risk = r$risk,
       mean = rmean(start, stop, end > 0))
}
# Deals at a stage: they wait there, then go on for some time more to being won (1), lost (2), or are watched no longer (0).
landmark <- function(n, late) {
  wait <- sample(0:30, n, replace = TRUE)
  end <- sample(0:2, n, replace = TRUE, prob = c(.3, .35, .35))
  total <- wait + ifelse(end == 2 & runif(n) < .5, 0, sample(0:40, n, replace = TRUE))
  from <- if (late) ifelse(runif(n) < .25, pmin(wait, sample(1:15, n, replace = TRUE)), 0) else rep(0, n)
  ages <- c(0, 1, 3.5, 7, 12, 20, 28)
  answers <- lapply(ages, function(x) {
    keep <- wait > x & !(from > x & total <= from)
    stop <- total[keep] - x; start <- pmax(0, from[keep] - x)
    fit <- survfit(Surv(start, stop, factor(end[keep], 0:2)) ~ 1, id = seq_along(stop))
    ev <- rowSums(fit$n.event[, -1, drop = FALSE]) > 0
    list(age = x, n = sum(wait > x), share = tail(fit$pstate[ev, 2], 1))
  })
  list(wait = wait, total = total, end = end, from = from, late = late, answers = answers)
}
cat(toJSON(list(R = R.version.string, survival = as.character(packageVersion("survival")),
                curves = list(curve(30, 1), curve(80, 2), curve(200, 5)),
                landmarks = list(landmark(60, FALSE), landmark(300, FALSE), landmark(300, TRUE))),
           auto_unbox = TRUE, digits = 16, null = "null"))
