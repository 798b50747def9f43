# Numbers for tests and adjustments, from R alone. Run in this folder: Rscript tests.R     (writes tests.json)

suppressPackageStartupMessages({
  library(survival)
  library(jsonlite)
})
set.seed(20261124)

# ---- Mantel–Haenszel over many tables [M2] ------------------------------------------------------------------------------

# Risk sets of a small study: per age the numbers at risk and with the event, all and exposed.
strata_of <- function(k, size, share, odds) {
  n <- sample(2:size, k, replace = TRUE)
  exposed <- pmin(n - 1, pmax(1, rbinom(k, n, share)))
  events <- pmin(n - 1, 1 + rbinom(k, 2, 0.2))
  a <- mapply(function(n, x, d) {
    range <- max(0, d - (n - x)):min(x, d)
    weight <- dhyper(range, x, n - x, d) * odds^range
    if (length(range) == 1) range else sample(range, 1, prob = weight)
  }, n, exposed, events)
  data.frame(n = n, events = events, exposed = exposed, a = a)
}

mh_case <- function(strata) {
  tables <- array(rbind(strata$a, strata$events - strata$a, strata$exposed - strata$a,
                        strata$n - strata$exposed - (strata$events - strata$a)), c(2, 2, nrow(strata)))
  test <- mantelhaen.test(tables, correct = FALSE)
  c(as.list(strata), list(oddsRatio = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2],
                          chiSquare = unname(test$statistic), p = test$p.value))
}
# A well-known one: R's own UCBAdmissions, six departments.
ucb <- data.frame(
  n = apply(UCBAdmissions, 3, sum), events = apply(UCBAdmissions["Admitted", , ], 2, sum),
  exposed = apply(UCBAdmissions[, "Male", ], 2, sum), a = UCBAdmissions["Admitted", "Male", ], row.names = NULL
)
mh <- list(mh_case(ucb), mh_case(strata_of(40, 60, 0.3, 2)), mh_case(strata_of(200, 25, 0.5, 1)),
           mh_case(strata_of(12, 200, 0.1, 0.4)), mh_case(strata_of(300, 400, 0.25, 3)))

# ---- Log-rank, also with delayed entry -----------------------------------------------------------------------------------

lr_case <- function(n, rate, late, whole) {
  group <- rep(1:2, each = n)
  age <- rexp(2 * n, ifelse(group == 1, 0.1, 0.1 * rate))
  watched <- runif(2 * n, 2, 30)
  event <- as.integer(age <= watched)
  age <- pmin(age, watched)
  from <- if (late) ifelse(runif(2 * n) < 0.4, runif(2 * n, 0, 6), 0) else rep(0, 2 * n)
  if (whole) {
    age <- ceiling(age)
    from <- floor(from)
  }
  seen <- age > from
  group <- group[seen]; age <- age[seen]; event <- event[seen]; from <- from[seen]
  if (late) {
    # With ties the hypergeometric variance, which survdiff would use, counted out by hand; without them both agree.
    times <- sort(unique(age[event == 1]))
    parts <- sapply(times, function(t) {
      risk <- from < t & age >= t
      n <- sum(risk); n1 <- sum(risk & group == 1); d <- sum(age == t & event == 1)
      c(sum(age == t & event == 1 & group == 1) - d * n1 / n, if (n > 1) d * n1 / n * (1 - n1 / n) * (n - d) / (n - 1) else 0)
    })
    chi <- sum(parts[1, ])^2 / sum(parts[2, ])
    p <- pchisq(chi, 1, lower.tail = FALSE)
    if (!whole) {
      member <- as.numeric(group == 1)
      score <- coxph(Surv(from, age, event) ~ member)$score
      stopifnot(abs(score - chi) < 1e-9)
      chi <- score
    }
  } else {
    fit <- survdiff(Surv(age, event) ~ group)
    chi <- fit$chisq; p <- pchisq(chi, 1, lower.tail = FALSE)
  }
  result <- list(group = group, age = age, event = event, from = from, chiSquare = chi, p = p)
  if (!late) result <- c(result, list(observed = fit$obs[1], expected = fit$exp[1]))
  result
}
lr <- list(lr_case(20, 1, FALSE, TRUE), lr_case(60, 2, FALSE, FALSE), lr_case(150, 1.3, FALSE, TRUE),
           lr_case(40, 1, TRUE, FALSE), lr_case(40, 2.5, TRUE, TRUE), lr_case(30, 0.5, TRUE, TRUE))
aml <- survdiff(Surv(time, status) ~ x, data = survival::aml)
lr <- c(lr, list(list(group = as.integer(survival::aml$x), age = survival::aml$time, event = survival::aml$status,
                      from = rep(0, nrow(survival::aml)), chiSquare = aml$chisq, p = pchisq(aml$chisq, 1, lower.tail = FALSE),
                      observed = aml$obs[1], expected = aml$exp[1])))

# ---- Benjamini–Hochberg and tails ----------------------------------------------------------------------------------------

bh_case <- function(p) list(p = p, rates = p.adjust(p, "BH"))
bh <- list(bh_case(0.03), bh_case(c(0.01, 0.02, 0.03, 0.04, 0.05)), bh_case(c(0.5, 0.001, 0.04, 0.04, 0.9, 1, 0)),
           bh_case(round(runif(40)^3, 6)))
x <- c(0, 1e-9, 0.1, 1, 3.841458820694124, 10, 40, 200, 1000)
tails <- list(x = x, chiSquare = pchisq(x, 1, lower.tail = FALSE))

write_json(list(R = R.version.string, survival = as.character(packageVersion("survival")), mantelHaenszel = mh, logRank = lr,
                benjaminiHochberg = bh, tails = tails),
           "tests.json", digits = NA, auto_unbox = TRUE)
