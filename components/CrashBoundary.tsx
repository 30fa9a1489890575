import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen.tsx';
import { Screen } from './Screen.tsx';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** A bug outside of rendering, or null. */
  readonly failure: unknown;
}

interface CrashBoundaryState {
  readonly failure: unknown;
}

/** Shows what broke instead of an empty surface. A class, as React has boundaries only so. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): CrashBoundaryState {
    return { failure };
  }

  override render(): ReactNode {
    const failure = this.state.failure ?? this.props.failure;
    if (failure === null) return this.props.children;
    return (
      <Screen name="crash">
        <CrashScreen report={reportOf(failure)} />
      </Screen>
    );
  }
}

function reportOf(failure: unknown): string {
  if (failure instanceof Error) return failure.stack ?? failure.message;
  return typeof failure === 'string' ? failure : JSON.stringify(failure);
}
