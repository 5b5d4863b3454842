'use client'
import { ActionForm, FormButton, FormField, FormRefusal } from '@/components/ui/action-form'
import { signInWithPassword } from '@/lib/auth/actions'
import type { Result } from '@/lib/result'

export function SignInForm({ next, answer }: { next: string; answer: Result | null }) {
  return (
    <ActionForm action={signInWithPassword} answer={answer} className="space-y-5">
      <FormRefusal />
      <input type="hidden" name="next" value={next} />
      <FormField name="email" label="E-mail" type="email" autoComplete="username" maxLength={254} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
      />
      <FormButton className="w-full sm:w-auto">Sign in</FormButton>
    </ActionForm>
  )
}
