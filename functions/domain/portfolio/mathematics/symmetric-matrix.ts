/** A square matrix, row by row. */
export interface Matrix {
  readonly size: number;
  readonly values: Float64Array;
}

export function cell({ size, values }: Matrix, row: number, column: number): number {
  return values[row * size + column] ?? 0;
}

/** The lower triangle L of L·Lᵀ; null unless the symmetric matrix is positive definite. */
export function cholesky(matrix: Matrix): Matrix | null {
  const { size } = matrix;
  const values = new Float64Array(size * size);
  const lower = { size, values };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = cell(matrix, row, column);
      for (let k = 0; k < column; k += 1) sum -= cell(lower, row, k) * cell(lower, column, k);
      if (row !== column) values[row * size + column] = sum / cell(lower, column, column);
      else if (sum > 0 && Number.isFinite(sum)) values[row * size + row] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/** The solution of L·Lᵀ·x = right. */
export function solveBy(lower: Matrix, right: Float64Array): Float64Array {
  const { size } = lower;
  const x = right.slice();
  for (let row = 0; row < size; row += 1) {
    let sum = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= cell(lower, row, k) * (x[k] ?? 0);
    x[row] = sum / cell(lower, row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= cell(lower, k, row) * (x[k] ?? 0);
    x[row] = sum / cell(lower, row, row);
  }
  return x;
}

/** The inverse of L·Lᵀ. */
export function inverseBy(lower: Matrix): Matrix {
  const { size } = lower;
  const values = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    // The inverse is symmetric, so its columns are its rows.
    values.set(solveBy(lower, unit), column * size);
  }
  return { size, values };
}

export function diagonalOf(matrix: Matrix): readonly number[] {
  return Array.from({ length: matrix.size }, (_, index) => cell(matrix, index, index));
}
