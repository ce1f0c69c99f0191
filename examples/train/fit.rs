//! Multinomial logistic regression: the weights under which the answers of the samples are likeliest, with a penalty on large ones.
//!
//! All samples at once, by Adam (Kingma and Ba 2015), from nothing: the same samples give the same weights.

/// What is known of one amount.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    /// The numbers of its features, each with its value.
    pub features: Vec<(usize, f32)>,
    /// The right answer.
    pub answer: usize,
    /// How much it counts.
    pub weight: f32,
}

/// A weight for each answer, a feature.
pub(crate) type Weights = Vec<Vec<f32>>;

const STEPS: usize = 300;
const RATE: f32 = 0.1;
/// Half the sum of the squares of the weights is added to the loss.
const PENALTY: f32 = 1.0;

/// The weights of so many features for so many answers.
pub(crate) fn fit(samples: &[&Sample], features: usize, answers: usize) -> Weights {
    let mut weights = vec![vec![0.0; answers]; features];
    let (mut mean, mut square) = (weights.clone(), weights.clone());
    for step in 1..=STEPS {
        let slope = slope(samples, &weights);
        let (first, second) = (1.0 - 0.9_f32.powi(step as i32), 1.0 - 0.999_f32.powi(step as i32));
        let rate = RATE * (1.0 - step as f32 / (STEPS + 1) as f32);
        for (feature, row) in slope.iter().enumerate() {
            for (answer, slope) in row.iter().enumerate() {
                let (mean, square) = (&mut mean[feature][answer], &mut square[feature][answer]);
                *mean = 0.9 * *mean + 0.1 * slope;
                *square = 0.999 * *square + 0.001 * slope * slope;
                weights[feature][answer] -= rate * (*mean / first) / ((*square / second).sqrt() + 1e-8);
            }
        }
    }
    weights
}

/// The answer that weighs most.
pub(crate) fn best(weights: &Weights, sample: &Sample, answers: usize) -> usize {
    let sums = sums(weights, sample, answers);
    (0..answers).rev().max_by(|&a, &b| sums[a].total_cmp(&sums[b])).unwrap_or(0)
}

/// By how much the right answer of a sample weighs more than the best of the others.
pub(crate) fn margin(weights: &Weights, sample: &Sample, answers: usize) -> f32 {
    let sums = sums(weights, sample, answers);
    let others = sums.iter().enumerate().filter(|(answer, _)| *answer != sample.answer);
    sums[sample.answer] - others.map(|(_, sum)| *sum).fold(f32::MIN, f32::max)
}

fn slope(samples: &[&Sample], weights: &Weights) -> Weights {
    let mut slope: Weights =
        weights.iter().map(|row| row.iter().map(|weight| PENALTY * weight).collect()).collect();
    for sample in samples {
        let answers = weights[0].len();
        let sums = sums(weights, sample, answers);
        let top = sums.iter().copied().fold(f32::MIN, f32::max);
        let powers: Vec<f32> = sums.iter().map(|sum| (sum - top).exp()).collect();
        let whole: f32 = powers.iter().sum();
        for (answer, power) in powers.iter().enumerate() {
            let error = sample.weight * (power / whole - f32::from(u8::from(answer == sample.answer)));
            for &(feature, value) in &sample.features {
                slope[feature][answer] += error * value;
            }
        }
    }
    slope
}

fn sums(weights: &Weights, sample: &Sample, answers: usize) -> Vec<f32> {
    let mut sums = vec![0.0; answers];
    for &(feature, value) in &sample.features {
        for (sum, weight) in sums.iter_mut().zip(&weights[feature]) {
            *sum += value * weight;
        }
    }
    sums
}
