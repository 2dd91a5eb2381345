; run: @main(0, null) == 3
; output: 0true
; ModuleID = 'arguments.c'
source_filename = "arguments.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: noinline nounwind optnone
define hidden i32 @__main_argc_argv(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  store i32 0, ptr %3, align 4
  store i32 %0, ptr %4, align 4
  store ptr %1, ptr %5, align 4
  %6 = load i32, ptr %4, align 4
  call void @print_i32(i32 noundef %6)
  %7 = load ptr, ptr %5, align 4
  %8 = icmp eq ptr %7, null
  call void @print_bool(i1 noundef zeroext %8)
  call void @print_newline()
  %9 = load i32, ptr %4, align 4
  %10 = add nsw i32 %9, 3
  ret i32 %10
}

declare void @print_i32(i32 noundef) #1

declare void @print_bool(i1 noundef zeroext) #1

declare void @print_newline() #1

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
