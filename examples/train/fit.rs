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

/// Half the sum of the squares of the weights is added to the loss.
pub(crate) const PENALTY: f32 = 1.0;

/// Steps down a slope, from nothing.
pub(crate) struct Adam {
    pub weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    step: i16,
}

impl Adam {
    const STEPS: i16 = 300;
    const RATE: f32 = 0.1;

    pub(crate) fn new(weights: usize) -> Self {
        let zeros = || vec![0.0; weights];
        Self { weights: zeros(), mean: zeros(), square: zeros(), step: 0 }
    }

    /// The weights at which the slope is asked for, until it is enough.
    pub(crate) fn next(&self) -> Option<&[f32]> {
        (self.step < Self::STEPS).then_some(&self.weights)
    }

    pub(crate) fn step(&mut self, slope: &[f32]) {
        self.step += 1;
        let (first, second) = (1.0 - 0.9_f32.powi(self.step.into()), 1.0 - 0.999_f32.powi(self.step.into()));
        let rate = Self::RATE * (1.0 - f32::from(self.step) / f32::from(Self::STEPS + 1));
        for (at, slope) in slope.iter().enumerate() {
            self.mean[at] = 0.9 * self.mean[at] + 0.1 * slope;
            self.square[at] = 0.999 * self.square[at] + 0.001 * slope * slope;
            self.weights[at] -= rate * (self.mean[at] / first) / ((self.square[at] / second).sqrt() + 1e-8);
        }
    }
}

/// The weights of so many features for so many answers.
pub(crate) fn fit(samples: &[&Sample], features: usize, answers: usize) -> Weights {
    let mut adam = Adam::new(features * answers);
    while let Some(weights) = adam.next() {
        let slope = slope(samples, weights, answers);
        adam.step(&slope);
    }
    adam.weights.chunks(answers).map(<[f32]>::to_vec).collect()
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

fn slope(samples: &[&Sample], weights: &[f32], answers: usize) -> Vec<f32> {
    let mut slope: Vec<f32> = weights.iter().map(|weight| PENALTY * weight).collect();
    for sample in samples {
        let mut sums = vec![0.0_f32; answers];
        for &(feature, value) in &sample.features {
            let row = &weights[feature * answers..][..answers];
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += value * weight);
        }
        let top = sums.iter().copied().fold(f32::MIN, f32::max);
        let powers: Vec<f32> = sums.iter().map(|sum| (sum - top).exp()).collect();
        let whole: f32 = powers.iter().sum();
        let errors: Vec<f32> = powers
            .iter()
            .enumerate()
            .map(|(answer, power)| {
                sample.weight * (power / whole - f32::from(u8::from(answer == sample.answer)))
            })
            .collect();
        for &(feature, value) in &sample.features {
            let row = &mut slope[feature * answers..][..answers];
            row.iter_mut().zip(&errors).for_each(|(slope, error)| *slope += error * value);
        }
    }
    slope
}

fn sums(weights: &Weights, sample: &Sample, answers: usize) -> Vec<f32> {
    let mut sums = vec![0.0; answers];
    for &(feature, value) in &sample.features {
        sums.iter_mut().zip(&weights[feature]).for_each(|(sum, weight)| *sum += value * weight);
    }
    sums
}
