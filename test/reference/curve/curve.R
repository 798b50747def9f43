# Rscript test/reference/curve/curve.R > test/reference/curve/curve.json
# Reference numbers from R: exact limits, Fisher's test, and curves with several causes and delayed entry.
suppressMessages({library(survival); library(jsonlite)})
set.seed(337)
poisson <- lapply(list(c(0,.95),c(1,.95),c(3,.9),c(17,.95),c(250,.95),c(900,.99)), function(x) {
  ci <- poisson.test(x[1], conf.level = x[2])$conf.int
  list(d = x[1], confidence = x[2], low = ci[1], high = ci[2]) })
coin <- lapply(list(c(0,0),c(5,5),c(8,10),c(60,100),c(510,1000),c(1,3)), function(x)
  list(k = x[1], n = x[2], p = if (x[2] == 0) 1 else binom.test(x[1], x[2], alternative = "greater")$p.value))
fisher <- lapply(list(c(1,9,11,3),c(0,10,5,5),c(30,70,45,55),c(200,800,260,740),c(7,0,0,7),c(12,5,29,2)), function(x)
  list(table = x, p = fisher.test(matrix(x, 2, byrow = TRUE))$p.value))
km <- function(start, stop, event) {
  fit <- survfit(Surv(start, stop, event) ~ 1)
  keep <- fit$n.event > 0
  list(time = fit$time[keep], surv = fit$surv[keep], se = fit$std.err[keep] * fit$surv[keep], risk = fit$n.risk[keep])
}
causes <- function(start, stop, end, states) {
  f <- factor(end, 0:states)
  fit <- survfit(Surv(start, stop, f) ~ 1, id = seq_along(stop))
  ev <- rowSums(fit$n.event[, -1, drop = FALSE]) > 0
  p <- fit$pstate[ev, -1, drop = FALSE]
  s <- fit$std.err[ev, -1, drop = FALSE]
  list(time = fit$time[ev], pstate = p, se = s)
}
rmean <- function(stop, event, tau) unname(summary(survfit(Surv(stop, event) ~ 1), rmean = tau)$table["rmean"])
case <- function(n, states, delayed) {
  stop <- sample(1:40, n, replace = TRUE)
  end <- sample(0:states, n, replace = TRUE, prob = c(.3, rep(.7 / states, states)))
  start <- if (delayed) pmin(stop - 1, sample(c(0, 0, 0, 1:12), n, replace = TRUE)) else rep(0, n)
  # Somebody from the very beginning is always there, so that the risk set never empties early.
  stop <- c(stop, 41, 42, 43); end <- c(end, 0, 0, 0); start <- c(start, 0, 0, 0)
  list(start = start, stop = stop, end = end, states = states, delayed = delayed,
       km = km(start, stop, end > 0), causes = causes(start, stop, end, states),
       rmean = if (delayed) NULL else rmean(stop, end > 0, max(stop[sapply(stop, function(s) sum(stop >= s) >= 5)])))
}
cases <- c(lapply(c(20, 60, 200), case, states = 5, delayed = FALSE), lapply(c(20, 60, 200, 400), case, states = 5, delayed = TRUE))
cat(toJSON(list(R = R.version.string, survival = as.character(packageVersion("survival")), poisson = poisson, coin = coin,
                fisher = fisher, cases = cases), auto_unbox = TRUE, digits = 16, null = "null"))
