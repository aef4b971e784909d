export { applyStartingPoint, startingPointAnswers, type FounderNames } from './apply';
export { startingPointIds, startingPoints, type StartingPoint, type StartingPointId } from './list';
